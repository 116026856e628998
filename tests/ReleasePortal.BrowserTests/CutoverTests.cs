using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NodaTime;
using ReleasePortal.BrowserTests.Browsing;
using ReleasePortal.BrowserTests.Site;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Site;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.BrowserTests;

/// <summary>A cutover that somebody runs from a phone, in a place where the network comes and goes.</summary>
public sealed partial class CutoverTests(Reader reader)
{
    private const string Cutover = "releases/web-shop-2026.47/cutover/";
    private const string Record = "releases/2026/web-shop-2026.47/execution.yml";
    private const string Canary = "Deploy the canary nodes";

    [Fact]
    public async Task A_cutover_is_run_rolled_back_without_a_network_and_given_back_as_a_record_that_the_check_accepts()
    {
        await using var visit = await reader.Open("", new() { ViewportSize = Screens.Phone, AcceptDownloads = true });
        var page = visit.Page;
        await page.Clock.InstallAsync(new() { Time = "2027-03-25T07:28:00Z" });
        await visit.Go(Cutover);
        await Assertions.Expect(page.Locator("#offline")).ToContainTextAsync("Works without a network");

        await Click(page, "Start: Announce the start in the release channel");
        Assert.Equal("Say first who you are.", await page.Locator("#said").TextContentAsync());
        await page.GetByLabel("You are").SelectOptionAsync("web-dev-2");
        await Step(page, "Announce the start in the release channel", "04:00");
        await Click(page, "Start: Check that nothing is wrong already");
        await Click(page, "Go on: Check that nothing is wrong already");
        await Step(page, "Confirm the go decision", "05:00");
        await Step(page, "Bring the images to all regions", "09:00");

        await page.Context.SetOfflineAsync(true);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#run")).ToBeVisibleAsync();
        Assert.Equal("web-dev-2", await page.GetByLabel("You are").InputValueAsync());
        Assert.Equal(4, await page.Locator("[data-step][data-state=done]").CountAsync());

        await NoteWithoutNetwork(page);
        await Click(page, $"Start: {Canary}");
        await Click(page, $"Failed: {Canary}");
        await Click(page, $"Try again: {Canary}");
        await page.Clock.FastForwardAsync("08:00");
        await Click(page, $"Done: {Canary}");
        await Step(page, "Buy something on the canary", "05:00");
        await Click(page, "Start: Watch the canary, and decide about everyone");
        Assert.Equal(["Decide to roll back"], await page.Locator("#step-switch-back .do button").AllTextContentsAsync());
        await Click(page, "Roll back: Watch the canary, and decide about everyone");
        await page.GetByLabel("Why").FillAsync("Errors of 3 % on the canary: \"time-outs\" \\ again");
        await Click(page, "Record it");
        await Assertions.Expect(page.Locator("#decisions")).ToContainTextAsync("Roll back: Errors of 3 %");
        await Assertions.Expect(page.Locator("#decisions")).ToContainTextAsync("it cannot be reversed");
        await AssertOnlyTheWayBackStarts(page);
        await Step(page, "Only if ordered, switch back", "09:00");
        await page.GetByLabel("How it ended, in a sentence").FillAsync("Rolled back: nobody's basket was lost");
        await Click(page, "Record the outcome: how it ended");

        await page.Context.SetOfflineAsync(false);
        await page.ReloadAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => Click(page, "Download execution.yml"));
        await using var stream = await download.CreateReadStreamAsync();
        using var text = new StreamReader(stream, Encoding.UTF8);
        var record = await text.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.Equal("execution.yml", download.SuggestedFilename);
        Assert.Contains("result: failed", record, StringComparison.Ordinal);
        AssertNoted(record);
        AssertAccepted(record);
    }

    [Fact]
    public async Task Where_the_clock_of_the_portal_stands_still_the_page_goes_on_from_there_and_no_reload_goes_back()
    {
        await using var visit = await Begin("00:00:00");
        var page = visit.Page;
        await Click(page, "Start: Announce the start in the release channel");
        await page.Clock.FastForwardAsync("20:00");
        await page.ReloadAsync();
        await Click(page, "Done: Announce the start in the release channel");

        Assert.Matches("started_at: 2026-11-23T06:00:[0-9]{2}Z, finished_at: 2026-11-23T06:20:[0-9]{2}Z", await Yaml(page));

        page.Dialog += async (_, dialog) => await dialog.AcceptAsync();
        await Click(page, "Forget what this device recorded");
        await page.ReloadAsync();
        await Click(page, "Start: Announce the start in the release channel");
        Assert.Contains("started_at: 2026-11-23T06:00:", await Yaml(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_exact_words_order_the_way_back_and_end_it()
    {
        await using var visit = await Begin("00:00:00");
        var page = visit.Page;

        await Decide(page, "Roll back is not needed");
        Assert.True(await page.Locator("#back").IsEnabledAsync());
        await Decide(page, " roll back : it is slow");
        Assert.False(await page.Locator("#back").IsEnabledAsync());
        await Decide(page, "Go one region at a time");
        Assert.False(await page.Locator("#back").IsEnabledAsync());
        await Decide(page, "Go on: it was the network");
        Assert.True(await page.Locator("#back").IsEnabledAsync());
    }

    [Fact]
    public async Task Times_have_their_zone_and_their_day_as_the_reader_chose_them()
    {
        await using var visit = await Begin("00:00:00");
        var page = visit.Page;
        await Click(page, "Start: Announce the start in the release channel");
        var line = page.Locator("[data-state=running] .tries .own");

        Assert.Matches("^Started Mon 23 Nov, 07:00 CET by ", await line.TextContentAsync() ?? "");
        Assert.Matches("ends [0-9:]{5} CET", await page.Locator("#plan").TextContentAsync() ?? "");
        await page.Locator("[data-zone]").SelectOptionAsync("UTC");
        Assert.Matches("^Started Mon 23 Nov, 06:00 UTC by ", await line.TextContentAsync() ?? "");
        await Click(page, "Done: Announce the start in the release channel");
        Assert.Matches("^Done, Mon 23 Nov, 06:00 to 06:0[0-9] UTC by ", await page.Locator("[data-state=done] .tries .own").TextContentAsync() ?? "");
    }

    [Theory]
    [InlineData("{\"acts\": [null]}")]
    [InlineData("{\"acts\": [")]
    [InlineData("{\"acts\": [{\"kind\": \"deployed\", \"at\": 5}]}")]
    public async Task What_the_browser_kept_badly_is_set_aside_and_told(string spoilt)
    {
        await using var visit = await Begin("00:00:00");
        var page = visit.Page;
        await Click(page, "Start: Announce the start in the release channel");
        var key = await page.EvaluateAsync<string>("Object.keys(localStorage).find((key) => key.startsWith('cutover '))");
        await page.EvaluateAsync("([key, text]) => localStorage.setItem(key, text)", new[] { key, spoilt });
        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("#notices")).ToContainTextAsync("cannot be read, and was set aside");
        Assert.Equal(spoilt, await page.EvaluateAsync<string>("(key) => localStorage.getItem(`unreadable ${key}`)", key));
        await page.GetByLabel("You are").SelectOptionAsync("web-dev-2");
        await Click(page, "Start: Announce the start in the release channel");
        Assert.Contains("started_at: ", await Yaml(page), StringComparison.Ordinal);
        Assert.Empty(visit.Problems);
    }

    [Fact]
    public async Task Each_window_keeps_the_person_that_was_chosen_in_it()
    {
        await using var visit = await Begin("00:00:00");
        var other = await visit.Page.Context.NewPageAsync();
        await other.GotoAsync(visit.Page.Url);
        await other.GetByLabel("You are").SelectOptionAsync("release-manager-2");

        await Click(visit.Page, "Start: Announce the start in the release channel");

        Assert.Equal("web-dev-2", await visit.Page.GetByLabel("You are").InputValueAsync());
        Assert.Contains("by: \"web-dev-2\"", await Yaml(visit.Page), StringComparison.Ordinal);
        await Assertions.Expect(other.Locator("[data-state=running]").First).ToBeVisibleAsync();
        Assert.Equal("release-manager-2", await other.GetByLabel("You are").InputValueAsync());
    }

    [Fact]
    public async Task What_one_press_recorded_is_taken_back_whole()
    {
        await using var visit = await Begin("00:00:00");
        var page = visit.Page;
        const string Health = "Check that nothing is wrong already";
        await Click(page, $"Start: {Health}");
        var begun = await Yaml(page);

        await Click(page, $"Go on: {Health}");
        await Assertions.Expect(page.Locator("#undo")).ToHaveTextAsync($"Take back: decision “Go on” and {Health}, done");
        await page.Locator("#undo").ClickAsync();
        Assert.Equal(begun, await Yaml(page));
        await Click(page, $"Roll back: {Health}");
        await page.GetByLabel("Why").FillAsync("It is slow");
        await Click(page, "Record it");
        Assert.Contains("Roll back: It is slow", await Yaml(page), StringComparison.Ordinal);
        await page.Locator("#undo").ClickAsync();

        Assert.Equal(begun, await Yaml(page));
        await page.Locator("#undo").ClickAsync();
        Assert.False(await page.Locator("#undo").IsVisibleAsync());
    }

    [Fact]
    public async Task What_failed_can_be_skipped_and_has_still_to_be_done_against_the_plan()
    {
        await using var visit = await Begin("49:00:00");
        var page = visit.Page;
        await Click(page, $"Start before its turn: {Canary}");
        await page.Clock.FastForwardAsync("03:00");
        await Click(page, $"Failed: {Canary}");
        await page.Clock.FastForwardAsync("02:00:00");

        // It is 9:03, and before the canary, which is planned for 7:53, lies a quarter of an hour. Without the canary it would be 60 minutes.
        Assert.Matches(LateByThePlan(), await page.Locator("#plan").TextContentAsync() ?? "");
        Assert.Equal(["Try again", "Skip"], await page.Locator("#step-deploy-canary .do button").AllTextContentsAsync());
        await Click(page, $"Skip: {Canary}");
        await Assertions.Expect(page.Locator("#undo")).ToHaveTextAsync($"Take back: {Canary}, skipped");
        Assert.Equal(1, await page.Locator("#step-deploy-canary[data-state=skipped]").CountAsync());
        await page.Locator("#undo").ClickAsync();
        Assert.Equal(1, await page.Locator("#step-deploy-canary[data-state=failed]").CountAsync());
    }

    /// <summary>The page on a device of which the clock says something else than the portal's, some hours after it was opened.</summary>
    private async Task<Visit> Begin(string later)
    {
        var visit = await reader.Open("", new() { ViewportSize = Screens.Phone });
        await visit.Page.Clock.InstallAsync(new() { Time = "2027-03-25T07:28:00Z" });
        await visit.Go(Cutover);
        await visit.Page.GetByLabel("You are").SelectOptionAsync("web-dev-2");
        await visit.Page.Clock.FastForwardAsync(later);
        return visit;
    }

    private static Task<string> Yaml(IPage page) => page.Locator("#yaml").InputValueAsync();

    [GeneratedRegex("^8[5-9] min late", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex LateByThePlan();

    private static async Task Decide(IPage page, string decision)
    {
        await page.Locator("#question").FillAsync("What now?");
        await page.Locator("#decision").FillAsync(decision);
        await page.Locator("#decide").EvaluateAsync("form => form.requestSubmit()");
    }

    private static async Task AssertOnlyTheWayBackStarts(IPage page)
    {
        Assert.Equal(0, await page.Locator("#checklist").GetByRole(AriaRole.Button).CountAsync());
        Assert.Equal(["Start", "Skip"], await page.Locator("#step-switch-back .do button").AllTextContentsAsync());
        await Assertions.Expect(page.Locator("#next")).ToHaveTextAsync("Only if ordered, switch back");
    }

    /// <summary>Two deployments, a surprise and twice the same delay, which a reload must not lose.</summary>
    private static async Task NoteWithoutNetwork(IPage page)
    {
        await Unfold(page, "Note a deployment");
        await page.GetByLabel("Environment", new() { Exact = true }).SelectOptionAsync("production-us");
        await Click(page, "It begins now");
        await Unfold(page, "Note a deployment");
        await page.GetByLabel("Environment", new() { Exact = true }).SelectOptionAsync("production-us");
        await Click(page, "It begins now");
        Assert.Equal("It is being deployed there already. Say first how that ended.", await page.GetByLabel("Environment", new() { Exact = true }).EvaluateAsync<string>("place => place.validationMessage"));
        await Unfold(page, "Note a deployment");
        await page.Clock.FastForwardAsync("07:00");
        await Click(page, "Succeeded: Storefront, Production US");
        await Unfold(page, "Note a deployment");
        await page.GetByLabel("Environment", new() { Exact = true }).SelectOptionAsync("production-apac");
        await page.GetByLabel("What it is for").SelectOptionAsync("hotfix");
        await page.GetByLabel("The plan foresaw it").UncheckAsync();
        await page.GetByLabel("The incident or deployment that it mends").SelectOptionAsync(new SelectOptionValue { Index = await OwnDeployment(page) });
        await Click(page, "It begins now");
        await Unfold(page, "Note a surprise");
        await page.GetByLabel("What nobody expected").FillAsync("A carrier \"answers\" slowly");
        await page.GetByLabel("How bad it is").SelectOptionAsync("2");
        await Click(page, "Note the surprise");
        for (var time = 0; time < 2; time++)
        {
            await Unfold(page, "Note a delay");
            await page.GetByLabel("Minutes that were lost").FillAsync("95");
            await page.Locator("#cause").SelectOptionAsync("dependency");
            await page.GetByLabel("What happened").FillAsync("Waited for the bank");
            await Click(page, "Note the delay");
        }

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#surprises")).ToContainTextAsync("A carrier \"answers\" slowly");
        await Assertions.Expect(page.Locator("#delays li")).ToHaveCountAsync(2);
        await Click(page, "Aborted: Storefront, Production APAC");
    }

    /// <summary>The one that this device noted last, which has no id before the record is written.</summary>
    private static Task<int> OwnDeployment(IPage page) => page.EvaluateAsync<int>("[...document.querySelectorAll('#mends option')].findIndex(option => option.textContent.startsWith('Storefront, Production US'))");

    private static void AssertNoted(string record)
    {
        Assert.Contains("{ id: \"d5\", service: \"storefront\", environment: \"production-us\", started_at: ", record, StringComparison.Ordinal);
        Assert.Contains("result: succeeded, reason: feature, commit: \"2b597c73d7\", by: \"web-dev-2\" }", record, StringComparison.Ordinal);
        Assert.Contains("result: aborted, planned: false, reason: hotfix, remediates: \"d5\", by: \"web-dev-2\" }", record, StringComparison.Ordinal);
        Assert.Contains("severity: 2, title: \"A carrier \\\"answers\\\" slowly\" }", record, StringComparison.Ordinal);
        Assert.Equal(3, record.Split("{ cause: dependency, duration: PT95M, note: \"Waited for the bank\" }").Length);
    }

    private static Task Unfold(IPage page, string summary) => page.GetByText(summary, new() { Exact = true }).ClickAsync();

    /// <summary>The sample with the record in its place: no error, and the page shows the times as the actual ones.</summary>
    private static void AssertAccepted(string record)
    {
        var folder = Directory.CreateTempSubdirectory("release-portal-cutover-");
        try
        {
            foreach (var file in Directory.EnumerateFiles(SourceTree.Root, "portal.yml").Concat(Files("content")).Concat(Files("releases")))
            {
                var copy = Path.Combine(folder.FullName, Path.GetRelativePath(SourceTree.Root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            File.WriteAllText(Path.Combine(folder.FullName, Record), record);
            using var snapshot = RepositorySnapshot.OfWorkingTree(folder.FullName);
            var reading = RecordReader.Read(snapshot, HistoryDetail.ForPages);
            var now = reading.Records.Portal.AsOf!.Value;
            var review = Review.Of(reading.Records, reading.Findings, now);
            var plan = SitePlan.Draw(reading.Records, review, new BuildFacts(now, null, null, "test"));
            string? cutover = null;
            SiteRenderer.Render(plan, (address, bytes) => cutover = address.Path == Cutover ? Encoding.UTF8.GetString(bytes.ToArray()) : cutover);

            Assert.Empty(review.Findings.Where(finding => finding.Place.Path == Record && finding.Severity == Severity.Error).Select(finding => finding.Message));
            Assert.Contains("data-ordered=\"2026-11-23T", cutover, StringComparison.Ordinal);
            Assert.Contains("2026-11-23T06:00:", cutover, StringComparison.Ordinal);
            Assert.Contains("data-delay=\"dependency\" data-minutes=\"95\"", cutover, StringComparison.Ordinal);
            Assert.Contains("data-environment=\"production-us\"", cutover, StringComparison.Ordinal);
            Assert.Contains("Rolled back: nobody&#39;s basket was lost", cutover!.Replace("&#x27;", "&#39;", StringComparison.Ordinal).Replace("nobody's", "nobody&#39;s", StringComparison.Ordinal), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Files(string below) => Directory.EnumerateFiles(Path.Combine(SourceTree.Root, below), "*", SearchOption.AllDirectories);

    private static async Task Step(IPage page, string name, string takes)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = $": {name}" }).First.WaitForAsync();
        var start = page.GetByRole(AriaRole.Button, new() { Name = $"Start: {name}", Exact = true });
        await (await start.CountAsync() > 0 ? start : page.GetByRole(AriaRole.Button, new() { Name = $"Start before its turn: {name}", Exact = true })).ClickAsync();
        await page.Clock.FastForwardAsync(takes);
        await Click(page, $"Done: {name}");
    }

    private static Task Click(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();
}
