using ReleasePortal.Cli.Output;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Editing;

namespace ReleasePortal.Cli.Editing;

/// <summary>What an edit would make of the records.</summary>
/// <param name="Files">The files that would say something else.</param>
/// <param name="Changes">The findings that would come and go.</param>
internal sealed record Outcome(IReadOnlyList<FileEdit> Files, FindingChanges Changes)
{
    /// <summary>One by one in short: portal check shows the lines.</summary>
    public void WriteFindings(Surroundings surroundings)
    {
        var (output, palette) = (surroundings.Output, surroundings.OutputPalette);
        if (Changes.Gone.Count > 0)
            output.WriteLine(palette.Strong($"Gone with it: {Tally.Count(Changes.Gone.Count, "finding")}"));
        foreach (var gone in Changes.Gone)
            output.WriteLine($"  {palette.Faint($"{Tally.Word(gone.Severity)}[{gone.Rule.Code}]")} {Inert.Text(gone.Message)}");
        if (Changes.New.Count > 0)
            output.WriteLine(palette.Strong($"New with it: {Tally.Count(Changes.New.Count, "finding")}"));
        foreach (var found in Changes.New.OrderByDescending(finding => finding.Severity == Severity.Error))
        {
            output.WriteLine($"  {palette.Of(found.Severity, $"{Tally.Word(found.Severity)}[{found.Rule.Code}]")} {Inert.Text(found.Message)}");
            output.WriteLine($"    {palette.Path(Inert.Text(found.Place.ToString()))}: {Inert.Text(found.Hint)}");
        }
    }
}
