using Microsoft.Playwright;
using ReleasePortal.BrowserTests.Browsing;

namespace ReleasePortal.BrowserTests;

/// <summary>What only a browser can say of the views of the calendar.</summary>
public sealed class CalendarTests(Reader reader)
{
    private const string Quarter = "calendar/2026-q4/";

    /// <summary>Names what meets in one lane of one row, or reaches out of its row. The table of widths is right as long as there is nothing.</summary>
    private const string Meeting = """
        () => [...document.querySelectorAll(".timeline td")].flatMap((row) => {
          const edge = row.getBoundingClientRect();
          const bars = [...row.querySelectorAll(".bar")].map((bar) => {
            const boxes = [bar, bar.querySelector(".label")].map((part) => part.getBoundingClientRect());
            return { name: bar.textContent, top: boxes[0].top, left: Math.min(...boxes.map((box) => box.left)), right: Math.max(...boxes.map((box) => box.right)) };
          });
          return bars.filter((bar) => bar.left < edge.left - 1 || bar.right > edge.right + 1
            || bars.some((other) => other !== bar && other.top === bar.top && bar.left <= other.left && bar.right > other.left + 0.5));
        }).map((bar) => bar.name)
        """;

    [Theory]
    [InlineData("")]
    [InlineData("service/")]
    [InlineData("environment/")]
    [InlineData("region/")]
    [InlineData("team/")]
    public async Task Labels_of_the_timeline_meet_nothing_at_any_width(string grouping)
    {
        await using var visit = await reader.Open($"{Quarter}{grouping}");
        foreach (var size in Screens.All)
        {
            await visit.Page.SetViewportSizeAsync(size.Width, size.Height);
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Meeting));
        }
    }

    [Fact]
    public async Task On_a_phone_the_timeline_opens_at_today_without_scripts()
    {
        await using var visit = await reader.Open(Quarter, new() { ViewportSize = Screens.Phone, JavaScriptEnabled = false });
        var today = await visit.Page.Locator(".axis .today").BoundingBoxAsync();
        var head = await visit.Page.Locator(".timeline .corner").BoundingBoxAsync();

        Assert.InRange(today!.X, head!.X + head.Width, Screens.Phone.Width - today.Width);
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => scrollY"));
    }

    [Fact]
    public async Task Every_bar_is_a_stop_of_the_keyboard_and_says_its_time_there()
    {
        await using var visit = await reader.Open(Quarter, new() { ViewportSize = Screens.Desktop });
        var bar = visit.Page.Locator(".bar a", new() { HasText = "26Q4" });
        await bar.FocusAsync();

        var tip = await bar.Locator(".tip").BoundingBoxAsync();
        Assert.True(tip!.Width > 100);
        Assert.Contains("Postponed, Sat 28 Nov, 22:00", await bar.InnerTextAsync(), StringComparison.Ordinal);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrives("/releases/data-platform-26q4/");
    }

    [Fact]
    public async Task A_filter_in_the_address_is_applied_said_kept_and_cleared()
    {
        await using var visit = await reader.Open(Quarter + "?product=payments&state=at-risk", new() { ViewportSize = Screens.Desktop });
        var shown = visit.Page.Locator(".bar[data-words]:visible");
        var said = visit.Page.Locator("form[data-filter] [role=status]");

        Assert.Equal("payments", await visit.Page.Locator("#filter-product").InputValueAsync());
        Assert.Equal(2, await shown.CountAsync());
        Assert.StartsWith("2 of ", await said.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.GetByRole(AriaRole.Rowheader, new() { Name = "Web Shop" }).CountAsync());
        Assert.Equal(1, await visit.Page.GetByRole(AriaRole.Rowheader, new() { Name = "Freezes" }).CountAsync());

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Month", Exact = true }).ClickAsync();
        await visit.Arrives("/calendar/2026-11/?product=payments&state=at-risk");
        Assert.Equal(1, await visit.Page.Locator(".month [data-words]:visible").CountAsync());

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).ClickAsync();
        await visit.Arrives("/calendar/2026-11/");
        Assert.True(await visit.Page.Locator(".month [data-words]:visible").CountAsync() > 10);
        Assert.Equal("", await said.InnerTextAsync());
    }

    [Theory]
    [InlineData("calendar/2026-w48/")]
    [InlineData("calendar/list/")]
    public async Task A_filter_hides_releases_and_leaves_freezes(string address)
    {
        await using var visit = await reader.Open(address + "?state=postponed", new() { ViewportSize = Screens.Desktop });

        Assert.InRange(await visit.Page.Locator("[data-words]:visible").CountAsync(), 1, 2);
        Assert.True(await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Black Friday 2026" }).First.IsVisibleAsync());

        await visit.Page.SelectOptionAsync("#filter-product", "mobile-app");
        Assert.Equal("Nothing matches.", await visit.Page.Locator("form[data-filter] [role=status]").InnerTextAsync());
    }

    [Fact]
    public async Task The_choice_of_a_zone_changes_every_time_and_stays_on_the_next_page()
    {
        await using var visit = await reader.Open("calendar/day/2026-11-24/", new() { ViewportSize = Screens.Desktop, TimezoneId = "Asia/Tokyo" });
        var zone = visit.Page.GetByLabel("Show times in");
        var time = visit.Page.Locator("main time[data-end]").First;

        Assert.Equal("07:00–08:30 CET (yours: 15:00–16:30 GMT+9)", Plain(await time.InnerTextAsync()));
        await zone.SelectOptionAsync("UTC");
        Assert.Equal("06:00–07:30 UTC", Plain(await time.InnerTextAsync()));
        await zone.SelectOptionAsync("own");
        Assert.Equal("15:00–16:30 GMT+9", Plain(await time.InnerTextAsync()));

        await visit.Go("calendar/2026-11/");
        Assert.Equal("own", await zone.InputValueAsync());
        Assert.Contains("Times are those of Asia/Tokyo.", await visit.Page.Locator(".lede").InnerTextAsync(), StringComparison.Ordinal);

        await zone.SelectOptionAsync("");
        Assert.Contains("Times are those of Europe/Berlin.", await visit.Page.Locator(".lede").InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>No day of the sample has such a span, so that one is put into a page on its way.</summary>
    [Fact]
    public async Task A_span_over_a_change_of_clocks_has_both_names_of_the_zone()
    {
        await using var visit = await reader.Open("about/", new() { TimezoneId = "Europe/Helsinki" });
        await visit.Page.RouteAsync("**/calendar/day/2026-11-24/", async route =>
        {
            var response = await route.FetchAsync();
            var body = await response.TextAsync();
            await route.FulfillAsync(new() { Response = response, Body = body.Replace("<main", "<time id=\"night\" datetime=\"2027-03-28T00:30:00Z\" data-local=\"hours\" data-end=\"2027-03-28T02:30:00Z\">01:30\u00a0CET–04:30\u00a0CEST</time><main", StringComparison.Ordinal) });
        });
        await visit.Go("calendar/day/2026-11-24/");
        var time = visit.Page.Locator("#night");

        Assert.Equal("01:30 CET–04:30 CEST (yours: 02:30 EET–05:30 EEST)", Plain(await time.InnerTextAsync()));
        await visit.Page.GetByLabel("Show times in").SelectOptionAsync("UTC");
        Assert.Equal("00:30–02:30 UTC", Plain(await time.InnerTextAsync()));
    }

    /// <summary>The clock of the sample stands still, so its pages are given one that moves, and a reader who comes ten days later.</summary>
    [Theory]
    [InlineData(Quarter, "<table class=\"timeline n92\"", " data-first=\"2026-10-01\"", ".axis .today", "today d64")]
    [InlineData("calendar/2026-w48/", "<table class=\"week\"", "", ".week .today", "today d32")]
    public async Task Today_and_now_follow_the_clock_of_the_reader(string address, string table, string more, string mark, string expected)
    {
        var later = address == "calendar/2026-w48/" ? "2026-11-26T14:40:00Z" : "2026-12-03T14:40:00Z";
        await using var visit = await reader.Open("about/");
        await visit.Page.Clock.SetFixedTimeAsync(later);
        await visit.Page.RouteAsync($"**/{address}", async route =>
        {
            var response = await route.FetchAsync();
            var body = await response.TextAsync();
            await route.FulfillAsync(new() { Response = response, Body = body.Replace(table, $"{table} data-clock=\"Europe/Berlin\"{more}", StringComparison.Ordinal) });
        });
        await visit.Go(address);

        Assert.Equal(expected, await visit.Page.Locator(mark).GetAttributeAsync("class"));
        Assert.True(await visit.Page.Locator(mark).IsVisibleAsync());
    }

    [Fact]
    public async Task Without_scripts_there_is_no_choice_of_a_zone_and_no_filter()
    {
        await using var visit = await reader.Open("calendar/2026-w48/", new() { ViewportSize = Screens.Desktop, JavaScriptEnabled = false });

        Assert.Equal(0, await visit.Page.Locator("select:visible").CountAsync());
    }

    [Theory]
    [InlineData(Quarter + "region/", ".timeline")]
    [InlineData("calendar/2026-w48/", ".week")]
    public async Task On_paper_nothing_is_cut(string address, string table)
    {
        // A4 across, less the margins.
        await using var visit = await reader.Open(address, new() { ViewportSize = new() { Width = 1016, Height = 688 } });
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var box = await visit.Page.Locator(table).BoundingBoxAsync();
        Assert.True(box!.X >= 0 && box.X + box.Width <= 1016, $"{box.X} to {box.X + box.Width}");
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Meeting));
    }

    private static string Plain(string text) => text.Replace('\u00a0', ' ');
}
