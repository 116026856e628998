using System.Text;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Reports;

/// <summary>Findings as Markdown for the summary of a job, never longer than a summary may be.</summary>
internal sealed class MarkdownReport : IReport
{
    private const int MostBytes = 1024 * 1024;
    private const int KeptForTheEnd = 4096;

    public void Write(Inspection inspection, TextWriter output)
    {
        var review = inspection.Review;
        output.WriteLine($"## {(review.Blocks ? "❌" : review.Findings.Count > 0 ? "⚠️" : "✅")} {Tally.Found(review)}");
        output.WriteLine();
        output.WriteLine(Tally.Of(inspection));
        output.WriteLine();
        if (review.Findings.Count > 0)
            WriteTable(inspection, output);
        var skipped = review.Skipped.Take(20).ToList();
        foreach (var one in skipped)
            output.WriteLine($"- Skipped {one.Rule.Code} ({one.Rule.Name}): {Cut(InertMarkdown.Text(one.Reason), 120)}");
        if (review.Skipped.Count > skipped.Count)
            output.WriteLine($"- {review.Skipped.Count - skipped.Count} more rules were skipped.");
    }

    private static void WriteTable(Inspection inspection, TextWriter output)
    {
        output.WriteLine("| | Place | Finding | What to do |");
        output.WriteLine("| --- | --- | --- | --- |");
        var left = MostBytes - KeptForTheEnd;
        var written = 0;
        foreach (var finding in inspection.WorstFirst)
        {
            var row = Row(finding);
            left -= Encoding.UTF8.GetByteCount(row) + 1;
            if (left < 0)
                break;
            output.WriteLine(row);
            written++;
        }

        output.WriteLine();
        if (inspection.Review.Findings.Count - written is > 0 and var cut)
        {
            output.WriteLine(
                $"{Tally.Count(cut, "finding")} left out: a summary holds 1 MiB. `portal check` lists all {inspection.Review.Findings.Count}.");
            output.WriteLine();
        }
    }

    private static string Row(Finding finding) =>
        $"| {Tally.Word(finding.Severity)} {finding.Rule.Code} | {InertMarkdown.Text(finding.Place.ToString())} | {InertMarkdown.Text(finding.Message)} | {string.Join("<br>", ((IEnumerable<string>)[finding.Hint, .. FreeWords.Of(finding)]).Select(InertMarkdown.Text))} |";

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length].TrimEnd('\\') + "…";
}
