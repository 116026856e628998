using NodaTime;
using ReleasePortal.Repository.History;
using ReleasePortal.Domain;
using ReleasePortal.Domain.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Releases;

/// <summary>Which plan a release is measured by, read from real commits.</summary>
public sealed class BaselineTests : IDisposable
{
    private const string Path = "releases/shop-1.0.0/release.yml";
    private const string Frozen = "scope_freeze: 2026-11-05T12:00:00Z\n";
    private const string OtherItem = "  - { id: SHOP-2, title: Baskets, kind: fix, services: [shop-api] }\n";

    private readonly GitChronicle git = new();
    private readonly List<string> commits = [];
    private SmallRepository content = SmallRepository.Base();

    [Fact]
    public void Before_anything_is_decided_frozen_or_approved_there_is_none()
    {
        Write("2026-11-01T09:00", "planned", 10);
        Write("2026-11-02T09:00", "planned", 11, Frozen);

        Assert.Null(Read("2026-11-03T09:00"));
    }

    [Fact]
    public void The_first_go_counts_whatever_is_moved_and_decided_later()
    {
        Write("2026-11-01T09:00", "planned", 10);
        Write("2026-11-06T09:00", "approved", 11);
        Write("2026-11-07T09:00", "approved", 12, Decision("no_go"));
        Write("2026-11-08T09:00", "approved", 13, Decision("conditional"));
        Write("2026-11-09T09:00", "completed", 14, Decision("go"));

        Assert.Equal((BaselineKind.GoDecision, 13, commits[3]), Told(Read("2026-11-20T09:00")));
    }

    [Fact]
    public void The_commit_that_was_judged_counts_and_not_the_one_that_wrote_the_decision_down()
    {
        Write("2026-11-01T09:00", "planned", 10);
        Write("2026-11-02T09:00", "planned", 11);
        Write("2026-11-03T09:00", "planned", 12, Decision("go", commits[0][..10]));

        Assert.Equal((BaselineKind.GoDecision, 10, commits[0]), Told(Read("2026-11-20T09:00")));
    }

    [Fact]
    public void A_commit_of_the_branch_that_was_judged_counts_as_it_stood_and_not_the_merge_that_brought_it()
    {
        Write("2026-11-01T09:00", "planned", 10);
        var main = commits[0];
        Write("2026-11-02T09:00", "planned", 11);
        var judged = commits[1];
        Write("2026-11-03T09:00", "planned", 12, Decision("go", judged[..10]));
        commits.Add(git.Commit(content, "2026-11-04T09:00", main, commits[2]));

        Assert.Equal((BaselineKind.GoDecision, 11, judged), Told(Read("2026-11-20T09:00")));
    }

    [Fact]
    public void A_judged_commit_that_nobody_knows_or_that_came_later_makes_no_plan_better()
    {
        Write("2026-11-01T09:00", "planned", 10);
        Write("2026-11-02T09:00", "planned", 11, Decision("go", "0000000"));
        Write("2026-11-03T09:00", "completed", 12, Decision("go", commits[1]));

        Assert.Equal((BaselineKind.GoDecision, 11, commits[1]), Told(Read("2026-11-20T09:00")));
    }

    [Fact]
    public void Without_a_decision_the_plan_counts_that_stood_when_its_scope_froze()
    {
        Write("2026-11-01T09:00", "planned", 10, Frozen);
        Write("2026-11-05T11:59", "planned", 11, Frozen);
        Write("2026-11-05T12:01", "approved", 12, Frozen);

        Assert.Equal((BaselineKind.ScopeFreeze, 11, commits[1]), Told(Read("2026-11-20T09:00")));
    }

    [Fact]
    public void A_freeze_that_is_put_off_once_it_came_counts_as_it_was()
    {
        Write("2026-11-01T09:00", "planned", 10, Frozen);
        Write("2026-11-06T09:00", "planned", 11, "scope_freeze: 2026-11-08T12:00:00Z\n");
        Write("2026-11-09T09:00", "planned", 12, "scope_freeze: 2026-11-08T12:00:00Z\n");

        Assert.Equal((BaselineKind.ScopeFreeze, 10, commits[0]), Told(Read("2026-11-20T09:00")));
    }

    [Fact]
    public void Without_both_the_plan_counts_that_was_approved_first()
    {
        Write("2026-11-01T09:00", "planned", 10);
        Write("2026-11-02T09:00", "approved", 11);
        Write("2026-11-03T09:00", "completed", 12);

        Assert.Equal((BaselineKind.Approval, 11, commits[1]), Told(Read("2026-11-20T09:00")));
    }

    [Fact]
    public void Of_a_release_that_was_over_when_it_was_written_only_a_declared_one_counts()
    {
        const string declared = """
            history:
              source: another tool
              baseline:
                window: { start: 2026-11-04T20:00, end: 2026-11-04T22:00, time_zone: Europe/Berlin }
                scope: [SHOP-1, SHOP-3]

            """;
        Write("2026-11-11T09:00", "completed", 10);
        Assert.Null(Read("2026-11-20T09:00"));

        Write("2026-11-12T09:00", "completed", 10, declared);
        var baseline = Read("2026-11-20T09:00")!;
        Assert.Equal((BaselineKind.Declared, 4, null), Told(baseline));
        Assert.Equal(["SHOP-1", "SHOP-3"], baseline.Scope!.Items.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Scopes_are_compared_by_ids_and_better_words_are_no_change()
    {
        Write("2026-11-01T09:00", "planned", 10, Frozen, OtherItem);
        Write("2026-11-06T09:00", "planned", 10, Frozen, "  - { id: SHOP-3, title: New, kind: fix, services: [shop-api] }\n");
        var before = PlansNow()[0].Scope;
        Assert.Equal(("SHOP-3", "SHOP-2", ""), Ids(ScopeComparison.Of(before, PlansNow()[^1].Scope)));

        Write("2026-11-07T09:00", "planned", 10, Frozen, OtherItem.Replace("Baskets", "Baskets and lists", StringComparison.Ordinal));
        Assert.True(ScopeComparison.Of(before, PlansNow()[^1].Scope).IsSame);

        Write("2026-11-08T09:00", "planned", 10, Frozen, OtherItem.Replace("fix", "feature", StringComparison.Ordinal));
        Assert.Equal(("", "", "SHOP-2"), Ids(ScopeComparison.Of(before, PlansNow()[^1].Scope)));
    }

    public void Dispose() => git.Dispose();

    private static string Decision(string verdict, string? commit = null) =>
        $"decision: {{ verdict: {verdict}, at: 2026-11-03T09:00:00Z, by: web-lead{(commit is null ? "" : $", commit: \"{commit}\"")} }}\n";

    private static (string Added, string Removed, string Changed) Ids(ScopeComparison since) =>
        (Joined(since.Added), Joined(since.Removed), Joined(since.Changed));

    private static string Joined(IEnumerable<PublishedScopeItem> items) => string.Join(' ', items.Select(item => item.Id));

    private static (BaselineKind Kind, int Day, string? Commit) Told(Baseline? baseline) =>
        (baseline!.Kind, baseline.Window!.Value.Start.InUtc().Day, baseline.Plan?.Version.Commit.Id);

    private void Write(string at, string status, int day, string more = "", string items = "")
    {
        var text = SmallRepository.Base().TextOf(Path)
            .Replace("status: completed", $"status: {status}", StringComparison.Ordinal)
            .Replace("2026-11-10T", $"2026-11-{day:00}T", StringComparison.Ordinal)
            .Replace("scope:\n", $"{more}scope:\n{items}", StringComparison.Ordinal);
        content = SmallRepository.Base().With(Path, text);
        commits.Add(git.Commit(content, at, [.. commits.TakeLast(1)]));
    }

    private IReadOnlyList<PublishedPlan> PlansNow()
    {
        var records = Records();
        return PublishedPlan.Of(records.History.Of(records.Releases[0])!, records.History.Clock(GitChronicle.Time("2026-12-01T00:00")));
    }

    private Baseline? Read(string now)
    {
        var records = Records();
        return Baseline.Of(records.Releases[0], records.History, GitChronicle.Time(now));
    }

    private RecordSet Records()
    {
        using var snapshot = RepositorySnapshot.OfCommit(git.Path, commits[^1]);
        return RecordReader.Read(snapshot, HistoryDetail.ForPages).Records;
    }
}
