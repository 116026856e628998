using System.Net;
using System.Text.RegularExpressions;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages;

/// <summary>The page from which a release is carried out, as it is without its script.</summary>
public sealed partial class CutoverPageTests
{
    private const string Page = "releases/shop-1.1.0/cutover/index.html";

    private const string Execution = """
        # It has begun.
        steps:
          - { step: deploy, started_at: 2026-11-23T05:50:00Z, by: web-dev }

        """;

    private const string Plan = """
        title: Shop
        product: shop
        version: "1.1.0"
        type: standard
        status: in_progress
        owner: web
        summary: Customers can order more.
        window:
          start: 2026-11-23T06:00:00Z
          end: 2026-11-23T08:00:00Z
        services:
          - service: shop-api
            version: "1.1.0"
        deployer: web-dev
        runbook: shop-cutover
        validation: [{ id: smoke, title: Order something, kind: smoke, owner: deployer }]

        """;

    [Fact]
    public void The_worker_keeps_the_page_and_files_that_are_there()
    {
        var site = SmallSite.Of(Running());

        var worker = site["releases/shop-1.1.0/cutover/worker.js"];
        var files = Kept().Match(worker).Groups["files"].Value.Split(',').Select(file => file.Trim('"')).ToList();

        Assert.Equal("./", files[0]);
        Assert.True(files.Count >= 8, worker);
        Assert.All(files.Skip(1), file => Assert.Contains(new Uri(new Uri("https://portal.example/releases/shop-1.1.0/cutover/"), file).AbsolutePath[1..], site.Files.Keys));
        Assert.All(files.Skip(1), file => Assert.True(file.EndsWith(".woff2", StringComparison.Ordinal) || site[Page].Contains($"\"{file}\"", StringComparison.Ordinal), file));
    }

    [Fact]
    public void Another_state_of_the_records_is_another_worker_and_other_steps_another_digest()
    {
        var (first, later, changed) = (SmallSite.Of(Running()), SmallSite.Of(Running().With("releases/shop-1.1.0/execution.yml", Execution + "outcome: Fine.\n")), SmallSite.Of(Running().Replace("content/runbooks/shop-cutover.md", "PT5M", "PT6M")));

        Assert.NotEqual(first["releases/shop-1.1.0/cutover/worker.js"], later["releases/shop-1.1.0/cutover/worker.js"]);
        Assert.NotEqual(first["releases/shop-1.1.0/cutover/worker.js"], changed["releases/shop-1.1.0/cutover/worker.js"]);
        Assert.Equal(Digest().Match(first[Page]).Value, Digest().Match(later[Page]).Value);
        Assert.NotEqual(Digest().Match(first[Page]).Value, Digest().Match(changed[Page]).Value);
    }

    [Fact]
    public void A_check_says_how_it_went_last()
    {
        static string State(string results) => Regex.Match(SmallSite.Of(Running().With("releases/shop-1.1.0/execution.yml", $"{Execution}{results}"))[Page], "data-check=\"smoke\"( data-recorded=\"(?<state>[a-z]+)\")?", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Groups["state"].Value;

        Assert.Equal("", State(""));
        Assert.Equal("failed", State("validation:\n  - { id: smoke, at: 2026-11-23T05:55:00Z, by: web-dev, result: passed }\n  - { id: smoke, at: 2026-11-23T05:58:00Z, by: web-dev, result: failed }\n"));
        Assert.Equal("passed", State("validation: [{ id: smoke, at: 2026-11-23T05:55:00Z, by: web-dev, result: passed }]\n"));
    }

    [Fact]
    public void The_form_is_the_record_with_places_for_more()
    {
        var page = SmallSite.Of(Running())[Page];

        var form = page[page.IndexOf("id=\"form\"", StringComparison.Ordinal)..];
        var kept = string.Concat(KeptText().Matches(form).Select(match => WebUtility.HtmlDecode(match.Groups["text"].Value)));
        Assert.Equal(Execution, kept);
        Assert.Contains("data-slot=\"finish 0\"", form, StringComparison.Ordinal);
        Assert.Contains("data-step=\"deploy\" data-takes=\"600\" data-after=\"\" data-kind=\"manual\" data-at=\"-600\" data-fixed", page, StringComparison.Ordinal);
        Assert.Contains("data-try=\"0\" data-started=\"2026-11-23T05:50:00Z\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-23T05:00:00Z", "2026-11-23T05:50:01Z")]
    [InlineData("2026-11-23T06:00:00Z", "2026-11-23T06:00:00Z")]
    [InlineData("2026-11-22T05:49:59Z", "2026-11-22T05:49:59Z")]
    public void Where_the_clock_stands_still_the_page_goes_on_from_there_or_from_the_last_fact_of_that_day(string asOf, string from)
    {
        var standing = SmallRepository.Base();
        var page = SmallSite.Of(Running().With("portal.yml", $"{standing.TextOf("portal.yml")}as_of: {asOf}\n"))[Page];

        Assert.Contains($"data-as-of=\"{from}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-as-of", SmallSite.Of(Running())[Page], StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_that_is_over_tells_how_it_went_and_is_not_run()
    {
        var site = SmallSite.Of(SmallRepository.Base());

        var page = site["releases/shop-1.0.0/cutover/index.html"];
        Assert.DoesNotContain("id=\"run\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("assets/cutover.", page, StringComparison.Ordinal);
        Assert.Contains("Planned, rehearsed, actual", page, StringComparison.Ordinal);
        Assert.DoesNotContain("releases/shop-1.0.0/cutover/worker.js", site.Files.Keys);
    }

    [Fact]
    public void What_was_noted_stands_there_with_all_that_its_script_needs_to_add_more()
    {
        const string Noted = "deployments: [{ id: d4, service: shop-api, environment: production, started_at: 2026-11-23T05:55:00Z, by: web-dev }]\nsurprises: [{ at: 2026-11-23T05:56:00Z, severity: 2, title: The queue grows }]\ndelays: [{ cause: missing_approval, duration: PT1H30M, note: Nobody answered }]\n";
        var page = SmallSite.Of(Running().With("releases/shop-1.1.0/execution.yml", Execution + Noted))[Page];
        var over = SmallSite.Of(Running().With("releases/shop-1.1.0/execution.yml", Execution + Noted).Replace("releases/shop-1.1.0/release.yml", "in_progress", "completed"))[Page];

        Assert.All(
            [
                "id=\"recorded\" data-ids=\"d4\"", "data-deployment=\"0\" data-service=\"shop-api\" data-environment=\"production\" data-started=\"2026-11-23T05:55:00Z\">", "data-slot=\"finish deployment 0\"",
                "data-delay=\"missing_approval\" data-minutes=\"90\" data-note=\"Nobody answered\"", "The queue grows", "<option value=\"hotfix\">", "id=\"surprise\"", "id=\"delay\"",
            ],
            said => Assert.Contains(said, page, StringComparison.Ordinal));
        Assert.Contains("The queue grows", over, StringComparison.Ordinal);
        Assert.Contains("Nobody answered", over, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", over, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("outcome: Fine.\n", true)]
    public void A_cutover_that_has_ended_asks_for_the_status_of_the_plan(string more, bool isAsked)
    {
        var page = WebUtility.HtmlDecode(SmallSite.Of(Running().With("releases/shop-1.1.0/execution.yml", Execution + more))[Page]);

        Assert.Equal(isAsked, page.Contains("The cutover has ended, and the plan does not say so", StringComparison.Ordinal));
        Assert.Equal(isAsked, page.Contains("It is still in progress. Give it the status with which it ended: validating or failed.", StringComparison.Ordinal));
        Assert.Contains("<code>releases/shop-1.1.0/release.yml</code> says <code>in_progress</code>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Steps_that_wait_for_each_other_are_told_and_break_nothing()
    {
        var site = SmallSite.Of(Running().Replace("content/runbooks/shop-cutover.md", "starts: T-10m", "after: [switch-traffic]"));

        Assert.Contains("wait for each other in a circle", site["runbooks/shop-cutover/index.html"], StringComparison.Ordinal);
        Assert.Contains("wait for each other in a circle", site[Page], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_only_done_if_ordered_says_so_once_and_who_ordered_it()
    {
        var files = Running()
            .Replace("content/runbooks/shop-cutover.md", "rollback: Send customers back.", "rollback: Send customers back.\n  - { id: restore, title: Bring it back, duration: PT5M, owner: deployer, if_ordered: true, verification: It is. }\n  - { id: call-bank, title: Call the bank, duration: PT5M, owner: deployer, if_ordered: true, verification: It is. }")
            .With("releases/shop-1.1.0/release.yml", Plan + "rollback: { strategy: redeploy, step: restore }\n");
        const string Decisions = "decisions: [{ at: 2026-11-23T05:55:00Z, question: Go on?, decision: \"Roll back: it burns\", by: web-lead, reversible: false }]\n";

        var (page, ordered) = (SmallSite.Of(files)[Page], SmallSite.Of(files.With("releases/shop-1.1.0/execution.yml", Execution + Decisions))[Page]);
        var revoked = SmallSite.Of(files.With("releases/shop-1.1.0/execution.yml", Execution + Decisions.Replace("}]", "}, { at: 2026-11-23T05:56:00Z, question: Again?, decision: Go on, by: web-lead }]", StringComparison.Ordinal)))[Page];

        Assert.Equal(2, page.Split("Only if ordered").Length);
        Assert.DoesNotContain("If ordered<", page, StringComparison.Ordinal);
        Assert.Contains("data-step=\"restore\" data-takes=\"300\" data-after=\"\" data-kind=\"manual\" data-order=\"back\"", page, StringComparison.Ordinal);
        Assert.Contains("data-step=\"call-bank\" data-takes=\"300\" data-after=\"\" data-kind=\"manual\" data-order=\"other\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("data-ordered", page + revoked, StringComparison.Ordinal);
        Assert.Contains("data-ordered=\"2026-11-23T05:55:00Z\" data-ordered-by=\"web-lead\"", ordered, StringComparison.Ordinal);
        Assert.Contains("it could not be reversed", ordered, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_deployment_mends_is_chosen_and_not_typed()
    {
        var page = SmallSite.Of(Running())[Page];

        Assert.Contains("<optgroup id=\"mendable\" label=\"Deployments of this release\"></optgroup><optgroup label=\"Incidents\"><option value=\"checkout-timeouts\">Checkout timed out (checkout-timeouts)</option></optgroup>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_runbook_that_was_changed_after_the_decision_is_told_with_the_commit()
    {
        using var git = new GitChronicle();
        var first = git.Commit(Running(), "2026-11-20T09:00");
        var decided = Running().With("releases/shop-1.1.0/release.yml", Plan + $"decision: {{ verdict: go, at: 2026-11-21T12:00:00Z, by: web-lead, commit: \"{first[..10]}\" }}\n");
        var second = git.Commit(decided, "2026-11-21T13:00", first);
        var changed = git.Commit(decided.Copy().Replace("content/runbooks/shop-cutover.md", "PT5M", "PT6M"), "2026-11-22T09:00", second);

        var (before, page) = (SmallSite.OfCommit(git.Path, second)[Page], SmallSite.OfCommit(git.Path, changed)[Page]);

        Assert.Contains("the steps are still the same", before, StringComparison.Ordinal);
        Assert.Contains($"Pinned at {first[..10]}; changed since, with {changed[..10]}", page, StringComparison.Ordinal);
        Assert.Contains("the steps were changed since", page, StringComparison.Ordinal);
    }

    private static SmallRepository Running() => SmallRepository.Base().With("releases/shop-1.1.0/release.yml", Plan).With("releases/shop-1.1.0/execution.yml", Execution);

    [GeneratedRegex("files=\\[(?<files>[^\\]]*)\\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kept();

    [GeneratedRegex("data-digest=\"[0-9a-f]{12}\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digest();

    [GeneratedRegex("<span>(?<text>[^<]*)</span>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KeptText();
}
