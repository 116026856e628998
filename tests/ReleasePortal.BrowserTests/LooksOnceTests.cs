using ReleasePortal.BrowserTests.Browsing;

namespace ReleasePortal.BrowserTests;

/// <summary>What the tests of contrast leave out is what they have seen.</summary>
public sealed class LooksOnceTests(Reader reader)
{
    private const string FiftyLinesOfWhichOneIsPale = """
        () => {
          const list = document.createElement("ul");
          list.append(...Array.from({ length: 50 }, (_, number) => Object.assign(document.createElement("li"), { textContent: `Line ${number}` })));
          Object.assign(list.children[30].style, { color: "#ccc", background: "#ddd" });
          document.querySelector("main").replaceChildren(list);
        }
        """;

    [Fact]
    public async Task Of_lines_that_look_alike_few_stay_and_one_that_looks_otherwise_is_asked_for_its_contrast()
    {
        await using var visit = await reader.Open("about/");
        await visit.Page.EvaluateAsync(FiftyLinesOfWhichOneIsPale);
        await Axe.BringTo(visit.Page);

        Assert.Equal(45, await LooksOnce.Shorten(visit.Page));
        Assert.Contains("Line 30", Assert.Single(await Axe.Problems(visit.Page, Axe.OnlyContrast)), StringComparison.Ordinal);
    }
}
