using System.Text;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Reports;

/// <summary>A review as Markdown for a comment on a pull request or for the summary of a job, never longer than the host takes.</summary>
internal sealed class MarkdownReview(MarkdownRoom room) : IReviewReport
{
    /// <summary>GitHub takes 1 MiB for the summaries of a step.</summary>
    private const int MostBytes = (1024 * 1024) - 4096;

    public void Write(FoundReview found, TextWriter output)
    {
        var (most, holds) = room switch
        {
            MarkdownRoom.Comment => (MarkdownDiff.MostLetters, "a comment holds 65,536 characters"),
            MarkdownRoom.Summary => (MostBytes, "a summary holds 1 MiB"),
        };
        Func<string, int> size = room == MarkdownRoom.Comment ? line => line.Length : Encoding.UTF8.GetByteCount;
        LimitedLines.Write(Lines(found), most, size, left => $"{Tally.Count(left, "line")} left out, because {holds}: `portal review` in a clone shows all of it.", output);
    }

    /// <summary>What changed has no end, and stands behind what it comes to, so that nothing of that is cut.</summary>
    private static IEnumerable<string> Lines(FoundReview found) =>
    [
        $"## {(found.Impact.Findings.Blocks ? "❌" : "✅")} {ReviewHeading.Verdict(found)}",
        "",
        $"{InertMarkdown.Text(ReviewHeading.Sum(found))} {InertMarkdown.Text(DiffHeading.States(found.Changes))}.",
        .. All(ReviewFindings.Fresh(found)),
        .. All(ReviewConsequences.Of(found)),
        .. MarkdownDiff.Loud(found.Changes),
        .. MarkdownDiff.Rest(found.Changes),
        .. All(ReviewFindings.Old(found)),
        .. All([ReviewConsequences.Pages(found)]),
    ];

    private static IEnumerable<string> All(IEnumerable<ReviewSection> sections) =>
        sections.SelectMany(section => MarkdownDiff.Listed(section.Title, [.. section.Lines.Select(Line)]));

    private static string Line(ReviewLine line) =>
        $"- {Icon(line)}{string.Concat(line.Pieces.Select(piece => piece.IsCode ? InertMarkdown.Code(piece.Text) : InertMarkdown.Text(piece.Text)))}";

    private static string Icon(ReviewLine line) => line switch
    {
        { Weight: Severity.Error } => "❌ ",
        { Weight: not null } => "⚠️ ",
        { IsGood: true } => "✅ ",
        _ => "",
    };
}
