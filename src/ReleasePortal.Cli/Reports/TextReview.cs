using ReleasePortal.Cli.Commands;
using ReleasePortal.Cli.Output;

namespace ReleasePortal.Cli.Reports;

/// <summary>A review for a person at a terminal.</summary>
/// <param name="palette">The colours to use.</param>
/// <param name="width">Cells of the terminal. In a log lines are not wrapped, because text of others must not begin one.</param>
internal sealed class TextReview(Palette palette, int width) : IReviewReport
{
    private readonly HumanDiff changes = new(palette, width);

    public void Write(FoundReview found, TextWriter output)
    {
        changes.WriteWrapped(palette.Faint, "", DiffHeading.States(found.Changes), output);
        output.WriteLine(found.Impact.Findings.Blocks ? palette.Of(Domain.Rules.Severity.Error, $"{ReviewHeading.Verdict(found)}.") : palette.Good($"{ReviewHeading.Verdict(found)}."));
        output.WriteLine(ReviewHeading.Sum(found));
        WriteAll(ReviewFindings.Fresh(found), output);
        changes.WriteChanges(found.Changes, output);
        WriteAll(ReviewConsequences.Of(found), output);
        WriteAll(ReviewFindings.Old(found), output);
        WriteAll([ReviewConsequences.Pages(found)], output);
    }

    private void WriteAll(IEnumerable<ReviewSection> sections, TextWriter output)
    {
        foreach (var section in sections.Where(section => section.Lines.Count > 0))
        {
            changes.WriteTitle(section.Title, output);
            foreach (var line in section.Lines)
                WriteLine(line, output);
        }
    }

    private void WriteLine(ReviewLine line, TextWriter output)
    {
        Func<string, string> paint = line.Weight is { } weight ? text => palette.Of(weight, text) : line.IsGood ? palette.Good : text => text;
        changes.WriteWrapped(paint, $"  {(line.Weight is not null ? "!" : line.IsGood ? "✓" : "-")} ", string.Concat(line.Pieces.Select(piece => piece.Text)), output);
    }
}
