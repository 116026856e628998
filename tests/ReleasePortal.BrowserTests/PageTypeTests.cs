using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using ReleasePortal.BrowserTests.Browsing;
using ReleasePortal.BrowserTests.Site;

namespace ReleasePortal.BrowserTests;

/// <summary>Every type of page, in every size and both colour schemes.</summary>
public sealed class PageTypeTests(Reader reader)
{
    private static readonly AxeRunOptions Colours = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
    };

    public static TheoryData<string, string> Types =>
        new(BuiltSite.OfTheSample.Types.Select(type => (type.Template, type.Address)));

    [Theory, MemberData(nameof(Types))]
    public async Task A_page_is_accessible_and_fits_at_every_size_in_both_schemes(string template, string address)
    {
        await using var visit = await reader.Open(address, new() { ReducedMotion = ReducedMotion.Reduce });
        List<string> problems = [];
        foreach (var size in Screens.All)
        {
            await visit.Page.SetViewportSizeAsync(size.Width, size.Height);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var found = (size == Screens.Tablet ? [] : await ProblemsOfAccess(visit.Page, scheme)).Concat(await Overflow(visit.Page));
                problems.AddRange(found.Select(problem => $"{size.Width} {scheme}: {problem}"));
            }
        }

        problems.AddRange(visit.Problems);
        Assert.True(problems.Count == 0, $"{template} at /{address}:\n{string.Join('\n', problems)}");
    }

    /// <summary>All rules in the light scheme; in the dark one those that a colour can change. A tablet shows nothing that neither of the other sizes does.</summary>
    private static async Task<IEnumerable<string>> ProblemsOfAccess(IPage page, ColorScheme scheme)
    {
        var result = await page.RunAxe(scheme == ColorScheme.Dark ? Colours : null);
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
