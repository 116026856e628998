using Microsoft.Playwright;
using ReleasePortal.BrowserTests.Browsing;
using ReleasePortal.BrowserTests.Site;

namespace ReleasePortal.BrowserTests;

/// <summary>Every type of page in one colour scheme. Each scheme is a class of its own, because classes run beside each other.</summary>
public abstract class PageTypeTests(Reader reader, ColorScheme scheme)
{
    public static TheoryData<string, string> Types =>
        new(BuiltSite.OfTheSample.Types.Select(type => (type.Template, type.Address)));

    /// <summary>One page of each type.</summary>
    public static TheoryData<string, string> Fullest =>
        new(BuiltSite.OfTheSample.Types.Where(type => type.IsFullest).Select(type => (type.Template, type.Address)));

    /// <summary>The rules that a whole page is held to, besides that of contrast.</summary>
    protected abstract object Rules { get; }

    /// <summary>
    /// Tries a page at every size; on a tablet only whether it fits, because it shows nothing that neither of the other sizes does.
    /// Contrast comes last, because it is asked of what is left when elements that look alike have gone.
    /// </summary>
    protected async Task Try(string template, string address)
    {
        await using var visit = await reader.Open(address, new() { ReducedMotion = ReducedMotion.Reduce, ColorScheme = scheme });
        await Axe.BringTo(visit.Page);
        List<string> problems = [];
        foreach (var size in Screens.All)
        {
            await visit.Page.SetViewportSizeAsync(size.Width, size.Height);
            problems.AddRange(Told(size, await Overflow(visit.Page)));
            if (size != Screens.Tablet)
                problems.AddRange(Told(size, await Axe.Problems(visit.Page, Rules)));
        }

        await LooksOnce.Shorten(visit.Page);
        foreach (var size in Screens.All.Where(size => size != Screens.Tablet))
        {
            await visit.Page.SetViewportSizeAsync(size.Width, size.Height);
            problems.AddRange(Told(size, await Axe.Problems(visit.Page, Axe.OnlyContrast)));
        }

        problems.AddRange(visit.Problems);
        Assert.True(problems.Count == 0, $"{template} at /{address}:\n{string.Join('\n', problems)}");
    }

    private IEnumerable<string> Told(ViewportSize size, IEnumerable<string> found) => found.Select(problem => $"{size.Width} {scheme}: {problem}");

    /// <summary>What is wider than the window, so that the page would scroll sideways; and frames, which nobody looks into here.</summary>
    private static async Task<IEnumerable<string>> Overflow(IPage page) => await page.EvaluateAsync<string[]>("""
        () => {
          const frames = [...document.querySelectorAll("iframe, frame, object, embed")].map((frame) => `a frame: ${frame.outerHTML.slice(0, 120)}`);
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return frames;
          const wide = [...document.querySelectorAll("main *, header *, footer *")]
            .filter(element => element.getBoundingClientRect().right > width + 1)
            .slice(-3).map(element => element.outerHTML.slice(0, 120));
          return [...frames, `scrolls sideways to ${document.documentElement.scrollWidth}: ${wide.join(" | ")}`];
        }
        """);
}
