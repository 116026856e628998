using ReleasePortal.BrowserTests.Browsing;
using ReleasePortal.BrowserTests.Site;

namespace ReleasePortal.BrowserTests;

/// <summary>The drawn schedule of a cutover, as it is planned and with what was done: its words are whole on every screen.</summary>
public sealed class ScheduleTests(Reader reader)
{
    /// <summary>Words that reach out of the drawing, whose edges are those of the card.</summary>
    private const string CutOff = """
        () => [...document.querySelectorAll(".schedule")].flatMap(chart => {
          const edges = chart.getBoundingClientRect();
          const shown = [...chart.querySelectorAll("text")].filter(text => text.getClientRects().length > 0);
          if (shown.length !== chart.querySelectorAll("g").length + 1) return [`${innerWidth}: ${shown.length} labels`];
          return shown
            .filter(text => text.getBoundingClientRect().left < edges.left - 1 || text.getBoundingClientRect().right > edges.right + 1)
            .map(text => `${innerWidth}: ${text.textContent}`);
        })
        """;

    [Fact]
    public async Task No_words_are_cut_off()
    {
        var folder = BuiltSite.OfTheSample.Folder;
        var runbooks = Directory.EnumerateDirectories(Path.Combine(folder, "runbooks")).Select(path => $"runbooks/{Path.GetFileName(path)}/").ToList();
        string[] cutovers = ["web-shop-2026.47", "web-shop-2026.45", "identity-2.5.0", "data-platform-26q3.1", "mobile-app-8.9.0"];
        await using var visit = await reader.Open("");
        var cut = new List<string>();
        foreach (var address in runbooks.Concat(cutovers.Select(release => $"releases/{release}/cutover/")))
        {
            await visit.Go(address);
            Assert.True(await visit.Page.Locator(".schedule text").CountAsync() > 1, address);
            foreach (var width in (int[])[320, 390, 736, 737, 1440])
            {
                await visit.Page.SetViewportSizeAsync(width, 900);
                cut.AddRange((await visit.Page.EvaluateAsync<string[]>(CutOff)).Select(words => $"{address} at {words}"));
            }
        }

        Assert.True(runbooks.Count > 5);
        Assert.True(cut.Count == 0, string.Join('\n', cut));
    }
}
