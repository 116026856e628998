using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
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

    /// <summary>The rules that axe holds a page to. What keeps them is not told: on a long page that is most of the work.</summary>
    protected abstract AxeRunOptions Rules { get; }

    /// <summary>Tries a page at every size; on a tablet only whether it fits, because it shows nothing that neither of the other sizes does.</summary>
    protected async Task Try(string template, string address)
    {
        await using var visit = await reader.Open(address, new() { ReducedMotion = ReducedMotion.Reduce, ColorScheme = scheme });
        List<string> problems = [];
        foreach (var size in Screens.All)
        {
            await visit.Page.SetViewportSizeAsync(size.Width, size.Height);
            var found = (size == Screens.Tablet ? [] : await ProblemsOfAccess(visit.Page)).Concat(await Overflow(visit.Page));
            problems.AddRange(found.Select(problem => $"{size.Width} {scheme}: {problem}"));
        }

        problems.AddRange(visit.Problems);
        Assert.True(problems.Count == 0, $"{template} at /{address}:\n{string.Join('\n', problems)}");
    }

    private async Task<IEnumerable<string>> ProblemsOfAccess(IPage page)
    {
        var result = await page.RunAxe(Rules);
        return result.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}");
    }

    /// <summary>What is wider than the window, so that the page would scroll sideways.</summary>
    private static async Task<IEnumerable<string>> Overflow(IPage page) => await page.EvaluateAsync<string[]>("""
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return [];
          const wide = [...document.querySelectorAll("main *, header *, footer *")]
            .filter(element => element.getBoundingClientRect().right > width + 1)
            .slice(-3).map(element => element.outerHTML.slice(0, 120));
          return [`scrolls sideways to ${document.documentElement.scrollWidth}: ${wide.join(" | ")}`];
        }
        """);
}
