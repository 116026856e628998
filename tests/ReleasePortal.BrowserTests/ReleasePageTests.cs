using ReleasePortal.BrowserTests.Browsing;

namespace ReleasePortal.BrowserTests;

/// <summary>What only a browser can say of the page of a release: what touches what.</summary>
public sealed class ReleasePageTests(Reader reader)
{
    private const string Release = "releases/web-shop-2026.47/";

    /// <summary>How far each table of the section lies below what is above it.</summary>
    private const string Gaps = """
        () => [...document.querySelectorAll("#approvals > .scroll ~ .scroll")].map((table) =>
          table.getBoundingClientRect().top - table.previousElementSibling.getBoundingClientRect().bottom)
        """;

    /// <summary>The chart of a plan that moved, below facts, and how far its words are from the line above it and from the line of the baseline.</summary>
    private const string Chart = """
        () => {
          const card = document.querySelector("#approvals");
          card.innerHTML = `<dl class="facts"><div><dt>Baseline</dt><dd>None</dd></div></dl>
            <svg class="slip" width="100%" height="92"><line class="base" x1="80%" y1="0" x2="80%" y2="92"/><text class="s end" x="80%" y="12">Baseline</text></svg>`;
          const box = (selector) => card.querySelector(selector).getBoundingClientRect();
          return [box("text").top - box(".facts").bottom, box(".base").left - box("text").right];
        }
        """;

    [Fact]
    public async Task Tables_of_one_section_stand_apart_and_a_phone_shows_what_each_is_about()
    {
        await using var visit = await reader.Open(Release);
        foreach (var size in Screens.All)
        {
            await visit.Page.SetViewportSizeAsync(size.Width, size.Height);
            var gaps = await visit.Page.EvaluateAsync<double[]>(Gaps);
            Assert.NotEmpty(gaps);
            Assert.All(gaps, gap => Assert.InRange(gap, 16, 48));
        }

        await visit.Page.SetViewportSizeAsync(Screens.Phone.Width, Screens.Phone.Height);
        var head = await visit.Page.Locator("#approvals th", new() { HasText = "Activity" }).BoundingBoxAsync();
        Assert.InRange(head!.Width, 200, Screens.Phone.Width);
    }

    [Fact]
    public async Task Words_of_the_chart_of_promises_touch_no_line()
    {
        await using var visit = await reader.Open(Release);

        Assert.All(await visit.Page.EvaluateAsync<double[]>(Chart), distance => Assert.InRange(distance, 4, 24));
    }
}
