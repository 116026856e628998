using ReleasePortal.Cli.Commands;

namespace ReleasePortal.Cli.Reports;

/// <summary>The report of each format.</summary>
internal static class ReviewReports
{
    public static IReviewReport Of(ReviewFormat format, MarkdownRoom room, Surroundings surroundings) => format switch
    {
        ReviewFormat.Text => new TextReview(surroundings.OutputPalette, surroundings.OutputIsTerminal ? surroundings.Width : int.MaxValue),
        ReviewFormat.Markdown => new MarkdownReview(room),
        ReviewFormat.Json => new JsonReview(),
    };
}
