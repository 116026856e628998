namespace ReleasePortal.Site.Feeds.News;

/// <summary>What people wrote, for readers of feeds: whatever it is, they see it and nothing obeys it.</summary>
internal static class NewsText
{
    /// <summary>A paragraph for each line, with everything escaped that is mark-up.</summary>
    public static string Html(IEnumerable<string> lines) => string.Concat(lines.Where(line => line.Length > 0).Select(line => $"<p>{Templates.Html.Escape(Clean(line))}</p>"));

    /// <summary>What XML 1.0 has no place for is replaced, so that no character ends a feed.</summary>
    public static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.Value < 0x20 && rune.Value is not ('\t' or '\n') || rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString()));
}
