using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance.Policies;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Governance.Risk;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Governance.Policies;

/// <summary>The policies that the portal comes with: of each, releases that keep it, that break it, and that lie on the boundary.</summary>
public sealed class PolicyPackTests
{
    private const string Path = "releases/shop-2.0.0/release.yml";
    private const string LowRisk = "risk: { irreversible_migration: false, breaking_contract: false, first_time: false }";
    private const string Rehearsed = "rollback: { strategy: redeploy, rehearsed_at: 2026-11-19, duration: PT10M }";

    /// <summary>Every policy of the sample organisation in a small portal.</summary>
    private static SmallRepository Pack() => Pack(SmallRepository.Base());

    private static SmallRepository Pack(SmallRepository beside) => Directory.EnumerateFiles(System.IO.Path.Combine(SourceTree.Root, "content", "policies"), "*.md")
        .Aggregate(beside.Without("content/policies/rollback.md"), (repository, file) => repository.With($"content/policies/{System.IO.Path.GetFileName(file)}", File.ReadAllBytes(file)));

    /// <param name="key">The policy and its rule.</param>
    /// <param name="outcome">Null where the rule does not ask the release.</param>
    /// <param name="lines">Keys of the plan; one that a plain plan has too replaces it.</param>
    [Theory]
    [InlineData("rollback/rollback-named", PolicyOutcome.Broken)]
    [InlineData("rollback/rollback-named", PolicyOutcome.Kept, "rollback: { strategy: none }")]
    [InlineData("rollback/rollback-named", null, "type: emergency")]
    [InlineData("rollback/rollback-rehearsed", PolicyOutcome.Broken, "status: approved", "rollback: { strategy: redeploy }")]
    [InlineData("rollback/rollback-rehearsed", PolicyOutcome.Kept, "status: approved", Rehearsed)]
    [InlineData("rollback/rollback-rehearsed", null, "status: planned", "rollback: { strategy: redeploy }")]
    [InlineData("rollback/rollback-rehearsed", null, "status: approved", "rollback: { strategy: none }")]
    [InlineData("rollback/rollback-timed", PolicyOutcome.Broken, "services: [{ service: ledger, version: \"2.0.0\" }]", "rollback: { strategy: redeploy }")]
    [InlineData("rollback/rollback-timed", PolicyOutcome.Kept, "services: [{ service: ledger, version: \"2.0.0\" }]", Rehearsed)]
    [InlineData("rollback/rollback-timed", null, "services: [{ service: shop-mail, version: \"2.0.0\" }]", "rollback: { strategy: redeploy }")]
    [InlineData("rollback/no-way-back-explained", PolicyOutcome.Broken, "rollback: { strategy: none, details: The old format is gone. }")]
    [InlineData("rollback/no-way-back-explained", PolicyOutcome.Kept, "rollback: { strategy: none, details: The old format is gone., point_of_no_return: send }")]
    [InlineData("rollback/no-way-back-explained", null, "rollback: { strategy: redeploy }")]
    [InlineData("prepared-by-type/runbook-present", PolicyOutcome.Broken, "runbook:")]
    [InlineData("prepared-by-type/runbook-present", PolicyOutcome.Kept, "runbook: shop-cutover")]
    [InlineData("prepared-by-type/runbook-present", null, "runbook:", "type: expedited")]
    [InlineData("prepared-by-type/validation-present", PolicyOutcome.Broken)]
    [InlineData("prepared-by-type/validation-present", PolicyOutcome.Kept, "validation: [{ id: smoke, title: It answers, kind: smoke, owner: deployer }]")]
    [InlineData("prepared-by-type/business-validation", PolicyOutcome.Broken, TierOne, "validation: [{ id: smoke, title: It answers, kind: smoke, owner: deployer }]")]
    [InlineData("prepared-by-type/business-validation", PolicyOutcome.Kept, TierOne, "validation: [{ id: buy, title: One can buy, kind: business, owner: deployer }]")]
    [InlineData("prepared-by-type/business-validation", null, "validation: [{ id: smoke, title: It answers, kind: smoke, owner: deployer }]")]
    [InlineData("prepared-by-type/support-informed", PolicyOutcome.Broken, TierOne, "status: approved", "support: { changes: Nothing., symptoms: [], contacts: [support-desk] }")]
    [InlineData("prepared-by-type/support-informed", PolicyOutcome.Kept, TierOne, "status: approved", "support: { changes: Much., symptoms: [Orders fail], contacts: [support-desk] }")]
    [InlineData("prepared-by-type/support-informed", null, TierOne, "status: planned")]
    [InlineData("prepared-by-type/customers-told", PolicyOutcome.Broken, "type: maintenance", "communications: [{ audience: customer, milestone: announcement, channel: mail, due: T-1d, owner: deployer }]")]
    [InlineData("prepared-by-type/customers-told", PolicyOutcome.Kept, "type: maintenance", "communications: [{ audience: customer, milestone: announcement, channel: mail, due: T-1d, owner: deployer }, { audience: customer, milestone: completion, channel: mail, due: T+1h, owner: deployer }]")]
    [InlineData("prepared-by-type/customers-told", null, "type: standard", LowRisk)]
    [InlineData("scope-freeze/freeze-set", PolicyOutcome.Broken, "status: planned")]
    [InlineData("scope-freeze/freeze-set", PolicyOutcome.Kept, "status: planned", "scope_freeze: 2026-12-01T12:00:00Z")]
    [InlineData("scope-freeze/freeze-set", null, "status: proposed")]
    [InlineData("scope-freeze/scope-listed", PolicyOutcome.Broken, "status: planned")]
    [InlineData("scope-freeze/scope-listed", PolicyOutcome.Kept, "status: planned", "scope: [{ id: S-1, title: One, kind: fix, services: [shop-mail] }]")]
    [InlineData("scope-freeze/scope-listed", null, "status: planned", "type: maintenance")]
    [InlineData("lead-times/standard-notice", PolicyOutcome.Broken, "history: { source: a form, submitted: 2026-12-02T09:00:00Z }")]
    [InlineData("lead-times/standard-notice", PolicyOutcome.Kept, "history: { source: a form, submitted: 2026-12-01T22:59:59Z }")]
    [InlineData("lead-times/standard-notice", PolicyOutcome.Broken, "history: { source: a form, submitted: 2026-12-01T23:00:00Z }")]
    [InlineData("lead-times/standard-notice", null)]
    [InlineData("lead-times/high-risk-notice", PolicyOutcome.Broken, "history: { source: a form, submitted: 2026-11-25T09:00:00Z }")]
    [InlineData("lead-times/high-risk-notice", PolicyOutcome.Kept, "history: { source: a form, submitted: 2026-11-24T09:00:00Z }")]
    [InlineData("lead-times/expedited-notice", PolicyOutcome.Broken, "type: expedited", "history: { source: a form, submitted: 2026-12-07T09:00:00Z }")]
    [InlineData("lead-times/expedited-notice", PolicyOutcome.Kept, "type: expedited", "justification: A partner turns it off.", "history: { source: a form, submitted: 2026-12-07T09:00:00Z }")]
    [InlineData("lead-times/expedited-notice", PolicyOutcome.Broken, "type: expedited", "justification: A partner turns it off.", "history: { source: a form, submitted: 2026-12-08T09:00:00Z }")]
    [InlineData("lead-times/maintenance-notice", PolicyOutcome.Broken, "type: maintenance", "history: { source: a form, submitted: 2026-11-25T09:00:00Z }")]
    [InlineData("lead-times/maintenance-notice", PolicyOutcome.Kept, "type: maintenance", "history: { source: a form, submitted: 2026-11-24T09:00:00Z }")]
    [InlineData("freezes/hard-freeze-respected", PolicyOutcome.Broken, "window: { start: 2026-11-25T22:00, end: 2026-11-26T00:00:01, time_zone: Europe/Berlin }")]
    [InlineData("freezes/hard-freeze-respected", PolicyOutcome.Kept, "window: { start: 2026-11-25T22:00, end: 2026-11-26T00:00, time_zone: Europe/Berlin }")]
    [InlineData("freezes/hard-freeze-respected", null, "type: emergency", "window: { start: 2026-11-26T22:00, end: 2026-11-26T23:00, time_zone: Europe/Berlin }")]
    [InlineData("freezes/room-to-slip", PolicyOutcome.Broken, TierOne, "window: { start: 2026-11-25T04:00, end: 2026-11-25T04:00:01, time_zone: Europe/Berlin }")]
    [InlineData("freezes/room-to-slip", PolicyOutcome.Kept, TierOne, "window: { start: 2026-11-24T20:00, end: 2026-11-25T00:00, time_zone: Europe/Berlin }")]
    [InlineData("segregation-of-duties/deployer-does-not-verify", PolicyOutcome.Broken, "deployer: web-dev", "verifier: web-dev")]
    [InlineData("segregation-of-duties/deployer-does-not-verify", PolicyOutcome.Kept, "deployer: web-dev", "verifier: web-lead")]
    [InlineData("segregation-of-duties/deployer-does-not-verify", null, "deployer: web-dev")]
    [InlineData("segregation-of-duties/roles-filled", PolicyOutcome.Broken, TierOne, "status: approved", "commander: web-lead", "deployer: web-dev")]
    [InlineData("segregation-of-duties/roles-filled", PolicyOutcome.Kept, TierOne, "status: approved", "commander: web-lead", "deployer: web-dev", "verifier: bank-dev")]
    [InlineData("segregation-of-duties/roles-filled", null, "status: approved")]
    [InlineData("segregation-of-duties/commander-does-not-deploy", PolicyOutcome.Broken, TierOne, "commander: web-lead", "deployer: web-lead")]
    [InlineData("segregation-of-duties/commander-does-not-deploy", PolicyOutcome.Kept, TierOne, "commander: web-lead", "deployer: web-dev")]
    [InlineData("segregation-of-duties/commander-does-not-deploy", PolicyOutcome.Kept, TierOne)]
    [InlineData("approvals-by-risk/high-approved", PolicyOutcome.Broken, "status: approved", "approvals: [{ role: sre, by: web-dev, at: 2026-11-20T09:00:00Z, decision: approved }, { role: release-manager, by: web-lead, at: 2026-11-20T09:00:00Z, decision: rejected }]")]
    [InlineData("approvals-by-risk/high-approved", PolicyOutcome.Kept, "status: approved", "approvals: [{ role: sre, by: web-dev, at: 2026-11-20T09:00:00Z, decision: approved }, { role: release-manager, by: web-lead, at: 2026-11-20T09:00:00Z, decision: approved }]")]
    [InlineData("approvals-by-risk/high-approved", PolicyOutcome.Broken, "status: approved", "approvals: [{ role: sre, by: web-dev, at: 2026-11-20T09:00:00Z, decision: approved }, { role: release-manager, by: web-lead, at: 2026-11-20T09:00:00Z, decision: approved }, { role: release-manager, by: web-lead, at: 2026-11-20T09:00:01Z, decision: rejected }]")]
    [InlineData("approvals-by-risk/high-approved", null, "status: planned")]
    [InlineData("approvals-by-risk/high-decided", PolicyOutcome.Broken, "status: in_progress", "decision: { verdict: no_go, at: 2026-11-20T09:00:00Z, by: web-lead }")]
    [InlineData("approvals-by-risk/high-decided", PolicyOutcome.Kept, "status: in_progress", "decision: { verdict: conditional, at: 2026-11-20T09:00:00Z, by: web-lead, comment: Watch it. }")]
    [InlineData("approvals-by-risk/high-decided", PolicyOutcome.Broken, "status: in_progress")]
    [InlineData("emergency-path/reason-given", PolicyOutcome.Broken, "type: emergency")]
    [InlineData("emergency-path/reason-given", PolicyOutcome.Kept, "type: emergency", "justification: Customers cannot log in.")]
    [InlineData("emergency-path/reason-given", null, "type: standard")]
    [InlineData("emergency-path/retrospective-approval", PolicyOutcome.Broken, "type: emergency", "status: completed", "window: { start: 2026-11-18T10:00, end: 2026-11-18T11:00, time_zone: Europe/Berlin }")]
    [InlineData("emergency-path/retrospective-approval", PolicyOutcome.Kept, "type: emergency", "status: completed", "window: { start: 2026-11-18T10:00, end: 2026-11-18T11:00, time_zone: Europe/Berlin }", "approvals: [{ role: release-manager, by: web-lead, at: 2026-11-20T09:00:00Z, decision: approved }]")]
    [InlineData("emergency-path/retrospective-approval", null, "type: emergency", "status: completed", "window: { start: 2026-11-19T10:00, end: 2026-11-19T11:00, time_zone: Europe/Berlin }")]
    [InlineData("emergency-path/review-held", PolicyOutcome.Broken, "type: emergency", "status: failed", "window: { start: 2026-11-18T10:00, end: 2026-11-18T11:00, time_zone: Europe/Berlin }")]
    public void A_release_fares_as_the_text_of_the_policy_says(string key, PolicyOutcome? outcome, params string[] lines) =>
        Assert.Equal(outcome, OutcomeOf(key, Pack().With(Path, Plan(lines))));

    [Theory]
    [InlineData("evidence-by-tier/tests-attached", PolicyOutcome.Broken, "shop-mail", "link")]
    [InlineData("evidence-by-tier/tests-attached", PolicyOutcome.Kept, "shop-mail", "test")]
    [InlineData("evidence-by-tier/security-attached", PolicyOutcome.Broken, "ledger", "test")]
    [InlineData("evidence-by-tier/security-attached", PolicyOutcome.Kept, "ledger", "security")]
    [InlineData("evidence-by-tier/security-attached", null, "shop-mail", "test")]
    [InlineData("evidence-by-tier/parts-listed", PolicyOutcome.Broken, "shop-api", "test")]
    [InlineData("evidence-by-tier/parts-listed", PolicyOutcome.Kept, "shop-api", "sbom")]
    [InlineData("evidence-by-tier/parts-listed", null, "ledger", "test")]
    [InlineData("evidence-by-tier/performance-attached", PolicyOutcome.Broken, "shop-api", "test")]
    [InlineData("evidence-by-tier/performance-attached", PolicyOutcome.Kept, "shop-api", "performance")]
    public void Evidence_is_asked_by_tier(string key, PolicyOutcome? outcome, string service, string kind) => Assert.Equal(outcome, OutcomeOf(key, Pack()
        .With(Path, Plan("status: approved", $"services: [{{ service: {service}, version: \"2.0.0\" }}]"))
        .With("releases/shop-2.0.0/evidence.yml", $"items:\n  - {{ kind: {kind}, title: It is good, collected_at: 2026-11-20T08:00:00Z, source: a run, url: \"https://ci.shop.example/1\" }}\n")));

    [Theory]
    [InlineData("known-issues/serious-accepted", PolicyOutcome.Broken, "severity: 2")]
    [InlineData("known-issues/serious-accepted", PolicyOutcome.Kept, "severity: 3")]
    [InlineData("known-issues/serious-accepted", PolicyOutcome.Kept, "severity: 2\nfixed_in: \"2.0.0\"")]
    [InlineData("known-issues/serious-accepted", PolicyOutcome.Kept, "severity: 2\naccepted_by: { product: web-lead, engineering: web-dev }")]
    [InlineData("known-issues/workaround-written", PolicyOutcome.Broken, "severity: 3")]
    [InlineData("known-issues/workaround-written", PolicyOutcome.Kept, "severity: 3\nworkaround: Try again.")]
    public void What_is_known_to_be_broken_is_accepted_and_has_a_way_around(string key, PolicyOutcome? outcome, string lines) => Assert.Equal(outcome, OutcomeOf(key, Pack()
        .Without("content/known-issues/mail-twice.yml")
        .With("content/known-issues/slow.yml", $"title: It is slow\nproduct: shop\nservices: [shop-api]\nstatus: confirmed\naffected: \">=1.0.0\"\nreported_at: 2026-10-22\nsymptoms: Pages take long.\naudience: internal\n{lines}\n")
        .With(Path, Plan("status: approved", TierOne))));

    [Theory]
    [InlineData(PolicyOutcome.Broken, "justification:")]
    [InlineData(PolicyOutcome.Kept, "justification: The tax rate changes.")]
    [InlineData(null, "window: { start: 2026-12-22T20:00, end: 2026-12-23T00:00, time_zone: Europe/Berlin }")]
    public void A_soft_freeze_asks_for_a_reason(PolicyOutcome? outcome, string line) => Assert.Equal(outcome, OutcomeOf("freezes/soft-freeze-justified", Pack()
        .With("content/calendar/freezes/christmas.yml", "title: Christmas\nlevel: soft\nreason: Few people are there.\nowner: web\nstart: 2026-12-23T00:00\nend: 2026-12-28T00:00\ntime_zone: Europe/Berlin\n")
        .With(Path, Plan(line.StartsWith("window", StringComparison.Ordinal) ? [line] : [line, "window: { start: 2026-12-22T20:00, end: 2026-12-23T00:00:01, time_zone: Europe/Berlin }"]))));

    [Theory]
    [InlineData("low-approved", PolicyOutcome.Broken, "status: approved", "")]
    [InlineData("low-approved", PolicyOutcome.Kept, "status: approved", "engineering web-dev approved")]
    [InlineData("low-approved", PolicyOutcome.Broken, "status: approved", "engineering web-dev rejected")]
    [InlineData("low-approved", PolicyOutcome.Broken, "status: approved", "engineering bank-dev approved")]
    [InlineData("low-approved", null, "status: planned", "")]
    [InlineData("moderate-approved", PolicyOutcome.Broken, Moderate, "engineering web-dev approved")]
    [InlineData("moderate-approved", PolicyOutcome.Kept, Moderate, "engineering web-dev approved, product web-lead approved")]
    [InlineData("moderate-approved", PolicyOutcome.Broken, Moderate, "engineering web-dev approved, product web-lead rejected")]
    [InlineData("moderate-approved", PolicyOutcome.Broken, Moderate, "engineering web-dev approved, engineering web-lead approved")]
    public void Approvals_are_asked_by_the_band_of_risk(string rule, PolicyOutcome? outcome, string change, string approvals)
    {
        var given = approvals.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split(' ')).Select(one => $"  - {{ role: {one[0]}, by: {one[1]}, at: 2026-11-20T09:00:00Z, decision: {one[2]} }}\n");
        var repository = Rated(change).Replace(RatedPlan.Path, "history:", $"approvals:{(approvals.Length == 0 ? " []" : "")}\n{string.Concat(given)}history:");

        Assert.Equal(outcome, OutcomeOf($"approvals-by-risk/{rule}", repository, RatedPlan.Id));
    }

    [Theory]
    [InlineData(PolicyOutcome.Broken, "2026-12-01T12:00:00Z", "2026-12-02T09:00")]
    [InlineData(PolicyOutcome.Kept, "2026-12-01T12:00:00Z", "2026-12-01T12:00")]
    public void What_is_added_after_the_scope_freeze_breaks_it(PolicyOutcome outcome, string freeze, string added)
    {
        var plan = Pack().With(Path, Plan($"scope_freeze: {freeze}", "scope: [{ id: S-1, title: One, kind: fix, services: [shop-mail] }]"));
        using var git = new GitChronicle();
        var first = git.Commit(plan, "2026-11-20T09:00");
        git.Commit(plan.Replace(Path, "scope: [", "scope: [{ id: S-2, title: Two, kind: fix, services: [shop-mail] }, "), added, first);
        using var snapshot = RepositorySnapshot.OfCommit(git.Path, "HEAD");
        var records = RecordReader.Read(snapshot, HistoryDetail.ForRules).Records;

        Assert.Equal(outcome, OutcomeOf("scope-freeze/freeze-kept", new ReleaseCalendar(records, Instant.FromUtc(2026, 12, 3, 9, 0)), "shop-2.0.0"));
    }

    [Fact]
    public void A_review_that_was_held_is_held() => Assert.Equal(PolicyOutcome.Kept, OutcomeOf("emergency-path/review-held", Pack()
        .With(Path, Plan("type: emergency", "status: failed", "window: { start: 2026-11-18T10:00, end: 2026-11-18T11:00, time_zone: Europe/Berlin }"))
        .With("releases/shop-2.0.0/review.md", Pack().TextOf("releases/shop-1.0.0/review.md"))));

    private const string TierOne = "services: [{ service: shop-api, version: \"2.0.0\" }]";

    private const string Moderate = "strategy: redeploy, rehearsed_at: 2026-11-19 => strategy: none; irreversible_migration: false => irreversible_migration: true; status: planned => status: approved";

    /// <summary>A plan without a point of risk, changed.</summary>
    private static SmallRepository Rated(string changes) => changes.Split("; ").Select(change => change.Split(" => "))
        .Aggregate(Pack(RatedPlan.Repository()), (repository, change) => repository.Replace(RatedPlan.Path, change.Length == 1 ? "status: planned" : change[0], change[^1]));

    private static PolicyOutcome? OutcomeOf(string key, SmallRepository repository, string release = "shop-2.0.0") =>
        OutcomeOf(key, new ReleaseCalendar(SmallSite.RecordsOf(repository), SmallSite.Now), release);

    private static PolicyOutcome? OutcomeOf(string key, ReleaseCalendar calendar, string id)
    {
        Assert.True(calendar.Records.Releases.TryFind(id, out var release), "The plan cannot be read.");
        Assert.Contains(calendar.Records.Policies.SelectMany(policy => policy.Rules.Select(rule => rule.KeyIn(policy))), known => known == key);
        return calendar.Policies.Of(release).SingleOrDefault(verdict => verdict.Key == key)?.Outcome;
    }

    private static string Plan(params string[] lines)
    {
        string[] plain =
        [
            "title: Shop", "product: shop", "version: \"2.0.0\"", "type: standard", "status: planned", "owner: web", "summary: It changes something.",
            "window: { start: 2026-12-08T20:00, end: 2026-12-08T22:00, time_zone: Europe/Berlin }", "services: [{ service: shop-mail, version: \"2.0.0\" }]",
        ];
        var written = lines.Where(line => !line.EndsWith(':')).ToList();
        return string.Join('\n', plain.Where(line => lines.All(other => Key(other) != Key(line))).Concat(written)) + "\n";
    }

    private static string Key(string line) => line[..line.IndexOf(':', StringComparison.Ordinal)];
}
