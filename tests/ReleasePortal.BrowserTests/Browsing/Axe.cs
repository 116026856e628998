using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ReleasePortal.BrowserTests.Browsing;

/// <summary>
/// The rules of accessibility, asked in one run within a page: pages have no frames, and what is gathered for those of others, a description of
/// every element, is most of the work on a long page.
/// </summary>
internal static class Axe
{
    /// <summary>The rule that asks every text for its colours: on a long page it takes four fifths of the time of all rules together.</summary>
    private const string Contrast = "color-contrast";

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>All rules but that of contrast.</summary>
    public static object AllButContrast { get; } = new { rules = new Dictionary<string, object>(StringComparer.Ordinal) { [Contrast] = new { enabled = false } } };

    public static object OnlyContrast { get; } = new { runOnly = new[] { Contrast } };

    /// <summary>Those of colours but that of contrast.</summary>
    public static object OnlyLinks { get; } = new { runOnly = new[] { "link-in-text-block" } };

    /// <summary>What must be in a page before it is asked.</summary>
    public static Task BringTo(IPage page) => page.EvaluateAsync(Script);

    /// <param name="page">As it is now.</param>
    /// <param name="rules">Which it is held to.</param>
    /// <returns>Each rule that is broken, and up to three elements that break it.</returns>
    public static Task<string[]> Problems(IPage page, object rules) => page.EvaluateAsync<string[]>("""
        async (rules) => (await axe.run(document, { ...rules, resultTypes: ["violations"], iframes: false })).violations.map((violation) =>
          `${violation.id}: ${violation.help}: ${violation.nodes.slice(0, 3).map((node) => node.html).join(" | ")}`)
        """, rules);
}
