namespace ReleasePortal.Cli.Reports;

/// <summary>A title and what stands under it; without lines it is not written.</summary>
internal sealed record ReviewSection(string Title, IReadOnlyList<ReviewLine> Lines)
{
    /// <summary>So many are shown of what somebody else lists in full.</summary>
    private const int MostShown = 25;

    /// <summary>The first of many lines, and how many more there are.</summary>
    /// <param name="title">The title.</param>
    /// <param name="lines">All of them.</param>
    /// <param name="where">What lists all, such as <c>portal check</c>.</param>
    public static ReviewSection Capped(string title, IEnumerable<ReviewLine> lines, string where)
    {
        var all = lines.ToList();
        return all.Count <= MostShown
            ? new ReviewSection(title, all)
            : new ReviewSection(title, [.. all.Take(MostShown), new ReviewLine(null, $"and {all.Count - MostShown} more; ", ReviewPiece.Code(where), " lists all")]);
    }
}
