using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Reports;

/// <summary>
/// Findings as annotations of a GitHub workflow, worst first, and all of them in the log. While the log has text of
/// others, workflow commands are switched off.
/// </summary>
/// <param name="token">Switches commands on again. Nobody may know it before.</param>
internal sealed class GitHubReport(string token) : IReport
{
    // GitHub shows this many of each severity in a step, and drops the others without a word.
    private const int ShownOfEach = 10;

    // And this many in a job, whatever its steps.
    private const int ShownInJob = 50;

    public void Write(Inspection inspection, TextWriter output)
    {
        var shown = inspection.WorstFirst.GroupBy(finding => finding.Severity)
            .SelectMany(group => group.Take(ShownOfEach))
            .Take(ShownInJob)
            .ToList();
        foreach (var finding in shown)
            output.WriteLine(Annotation(finding));

        if (inspection.Review.Findings.Count - shown.Count is > 0 and var left)
        {
            output.WriteLine(
                $"{Tally.Count(left, "finding")} left out of the annotations, because GitHub shows {ShownOfEach} of each severity in a step "
                + $"and {ShownInJob} in a job. All {inspection.Review.Findings.Count} are listed here:");
        }

        output.WriteLine($"::stop-commands::{token}");
        new HumanReport(Palette.None, width: 120, worstFirst: true).Write(inspection, output);
        output.WriteLine($"::{token}::");
    }

    private static string Annotation(Finding finding)
    {
        var span = finding.Place.Span;
        var columns = span.Start.Line == span.End.Line
            ? $",col={span.Start.Column},endColumn={Math.Max(span.Start.Column, span.End.Column - 1)}"
            : "";
        var title = Property($"{finding.Rule.Code} {finding.Rule.Name}");
        return $"::{Command(finding.Severity)} file={Property(finding.Place.Path)},line={span.Start.Line},endLine={span.End.Line}{columns},title={title}"
            + $"::{Message(finding.Message)}%0A{Message(finding.Hint)}{string.Concat(FreeWords.Of(finding).Select(words => $"%0A{Message(words)}"))}%0ASee: portal explain {finding.Rule.Code}";
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "notice",
    };

    private static string Message(string text) => Inert.Text(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) => Message(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
