using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Notes;

/// <summary>The versions that one may come to, and from.</summary>
internal static class SpanChoice
{
    /// <param name="spans">The version that one comes to, the newest first, and a link named by the version that one comes from.</param>
    /// <returns>Null where there are fewer than two versions.</returns>
    public static Card? Of(IEnumerable<(string To, PageLink From)> spans)
    {
        var rows = spans.GroupBy(span => span.To, StringComparer.Ordinal)
            .Select(group => (IReadOnlyList<Part>)[group.Key, new Listed([.. group.Select(span => span.From)])]).ToList();
        if (rows.Count == 0)
            return null;
        var newest = TableOf("To the newest version", rows.Take(1));
        return new Card("spans", "What changed between two versions", rows.Count == 1 ? newest : new Group([newest, new Folded("To an older version", TableOf("To older versions", rows.Skip(1)))]));
    }

    private static Table TableOf(string caption, IEnumerable<IReadOnlyList<Part>> rows) => Table.Of(caption, ["To", "From"], rows);
}
