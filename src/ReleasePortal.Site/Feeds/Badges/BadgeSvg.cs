using System.Text;
using ReleasePortal.Site.Feeds.News;
using ReleasePortal.Site.Graphs;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Feeds.Badges;

/// <summary>
/// Draws a badge for pages elsewhere. It brings its own ground, so that it can be read on light and dark pages alike; it has no
/// script, no style sheet and no font of its own, because a picture loads nothing. The length of each text is written beside it, so
/// that it fills its place in whatever font the reader has.
/// </summary>
internal static class BadgeSvg
{
    private const int FontSize = 11;
    private const int Padding = 6;

    /// <summary>Longer texts are cut: nobody reads a sentence in a badge.</summary>
    private const int WidestText = 24 * 1000;

    public static byte[] Draw(Badge badge)
    {
        var (about, says) = (LabelWidth.Cut(NewsText.Clean(badge.About), WidestText), LabelWidth.Cut(NewsText.Clean(badge.Says).Replace('\u00a0', ' '), WidestText));
        var (first, second) = (WidthOf(about), WidthOf(says));
        var (split, width) = (first + (2 * Padding), first + second + (4 * Padding));
        var title = NewsText.Clean(badge.Words);
        var svg = Html.Of($"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="20" viewBox="0 0 {width} 20" role="img" aria-label="{title}"><title>{title}</title><rect width="{width}" height="20" rx="4" fill="{Ground(badge.Tone)}"/><path d="M4 0h{split - 4}v20H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4z" fill="#3d4451"/><rect x=".5" y=".5" width="{width - 1}" height="19" rx="3.5" fill="none" stroke="#fff" stroke-opacity=".25"/><g fill="#fff" font-family="Inter,Verdana,DejaVu Sans,sans-serif" font-size="{FontSize}" font-weight="600"><text x="{Padding}" y="14" textLength="{first}" lengthAdjust="spacingAndGlyphs">{about}</text><text x="{split + Padding}" y="14" textLength="{second}" lengthAdjust="spacingAndGlyphs">{says}</text></g></svg>

            """);
        return Encoding.UTF8.GetBytes(svg.Markup);
    }

    /// <summary>In whole pixels.</summary>
    private static int WidthOf(string words) => Math.Max(1, ((LabelWidth.Of(words) * FontSize) + 999) / 1000);

    /// <summary>White words keep a contrast of at least 4.5 to 1 on each of these.</summary>
    private static string Ground(string tone) => tone switch
    {
        "ok" => "#1a7f37",
        "ready" => "#0a6c86",
        "warn" => "#8f5400",
        "bad" => "#b4232c",
        "plan" => "#3451b2",
        _ => "#5b6472",
    };
}
