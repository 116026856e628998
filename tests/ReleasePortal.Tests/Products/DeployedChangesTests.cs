using NodaTime;
using ReleasePortal.Domain.Products;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Products;

/// <summary>DORA's lead time and the size of changes, from real clones and records that name their commits.</summary>
public sealed class DeployedChangesTests : IDisposable
{
    private readonly ClonesOfProducts clones = new();

    [Fact]
    public async Task Lead_time_is_the_true_median_over_the_commits_since_the_deployment_before()
    {
        var first = Commit("2026-11-01T09:00", "a");
        var one = Commit("2026-11-02T10:00", "b", first);
        var two = Commit("2026-11-03T10:00", "c", one);
        clones.Deployed(("2026-11-01T10:00", Named(first)), ("2026-11-04T10:00", Named(two)));
        await clones.Clone();

        var changes = clones.Changes();

        Assert.Equal("it is the first deployment of the service, with nothing before it to count from", changes[0].NoValue);
        Assert.Null(changes[0].LeadTime);
        Assert.Equal(Duration.FromHours(36), changes[1].LeadTime);
        Assert.Equal(2, changes[1].Counted.Count);
        Assert.Empty(changes[1].LeftOut);
        Assert.Equal(new ChangeSize(2, 1, 2, 2), changes[1].Size);
        Assert.Equal(changes.Select(Told), clones.Changes().Select(Told));
    }

    [Fact]
    public async Task Merges_and_commits_that_are_younger_than_their_deployment_are_left_out_and_said()
    {
        var first = Commit("2026-11-01T09:00", "a");
        var side = Commit("2026-11-02T10:00", "b", first);
        var other = Commit("2026-11-02T12:00", "c", first);
        var skewed = Commit("2026-11-09T10:00", "d", first);
        var octopus = Commit("2026-11-03T10:00", "e", first, side, other, skewed);
        clones.Deployed(("2026-11-01T10:00", Named(first)), ("2026-11-04T10:00", Named(octopus)));
        await clones.Clone();

        var change = clones.Changes()[1];

        Assert.Equal(Duration.FromHours(47), change.LeadTime);
        Assert.Equal(
            new SortedSet<(string, LeftOutReason)> { (octopus, LeftOutReason.Merge), (skewed, LeftOutReason.NegativeSpan) },
            new SortedSet<(string, LeftOutReason)>(change.LeftOut.Select(left => (left.Commit.Id, left.Reason))));
        Assert.Equal(3, change.Size.Commits);
    }

    [Fact]
    public async Task Each_commit_counts_once_when_it_arrives_first()
    {
        var first = Commit("2026-11-01T09:00", "a");
        var feature = Commit("2026-11-02T09:00", "b", first);
        var hotfix = Commit("2026-11-03T09:00", "c", first);
        var next = Commit("2026-11-04T09:00", "d", feature, hotfix);
        var last = Commit("2026-11-05T09:00", "e", next);
        clones.Deployed(
            ("2026-11-01T10:00", Named(first)), ("2026-11-02T10:00", Named(feature)), ("2026-11-02T11:00", Named(feature)),
            ("2026-11-03T10:00", Named(hotfix) + ", reason: hotfix"), ("2026-11-03T11:00", Named(first) + ", reason: rollback"),
            ("2026-11-03T12:00", "reason: flag"), ("2026-11-05T10:00", Named(last)));
        await clones.Clone();

        var changes = clones.Changes();

        Assert.Equal([feature], Ids(changes[1]));
        Assert.Equal("it brought no commit that was not in production before", changes[2].NoValue);
        Assert.Equal([hotfix], Ids(changes[3]));
        Assert.Equal([last], Ids(changes[4]));
        Assert.Equal(5, changes.Count);
        Assert.Equal(Duration.FromHours(1), ChangeTotal.Of([.. changes.Skip(1)]).LeadTime);
    }

    [Fact]
    public async Task After_a_deployment_that_is_not_verified_nobody_knows_what_the_next_one_brought()
    {
        var first = Commit("2026-11-01T09:00", "a");
        var second = Commit("2026-11-02T09:00", "b", first);
        var third = Commit("2026-11-03T09:00", "c", second);
        clones.Deployed(
            ("2026-11-01T10:00", Named(first)), ("2026-11-01T11:00", "commit: \"0123456\""), ("2026-11-02T10:00", Named(second)),
            ("2026-11-03T10:00", Named(third)), ("2026-11-03T11:00", ""));
        await clones.Clone();

        var changes = clones.Changes();

        Assert.Equal("commit 0123456 does not exist", changes[1].NoValue);
        Assert.Equal("the deployment before it, d2 of shop-1.0.0, is not verified", changes[2].NoValue);
        Assert.Equal(Duration.FromHours(1), changes[3].LeadTime);
        Assert.Equal("neither the deployment nor the plan names a commit or a tag", changes[4].NoValue);
    }

    [Fact]
    public async Task Of_a_repository_of_several_services_only_what_touches_the_folder_counts()
    {
        var first = Commit("2026-11-01T09:00", new SmallRepository().With("api/a", "1\n").With("web/a", "1\n").With("api-old/a", "1\n"));
        var web = Commit("2026-11-02T09:00", new SmallRepository().With("api/a", "1\n").With("web/a", "2\n").With("api-old/a", "2\n"), first);
        var both = Commit("2026-11-03T09:00", new SmallRepository().With("api/a", "2\n").With("web/a", "3\n").With("api-old/a", "2\n"), web);
        clones.Records.Replace("content/services/shop-api.yml", "shop/api\"", "shop/api\", path: /api/");
        clones.Deployed(("2026-11-01T10:00", Named(first)), ("2026-11-03T10:00", Named(both)));
        await clones.Clone();

        var change = clones.Changes()[1];

        Assert.Equal([both], Ids(change));
        Assert.Equal([LeftOutReason.OtherFolder], change.LeftOut.Select(left => left.Reason));
        Assert.Equal(new ChangeSize(1, 1, 1, 1), change.Size);
    }

    [Fact]
    public async Task A_deployment_that_names_no_commit_brings_what_the_plan_names()
    {
        var first = Commit("2026-11-01T09:00", "a");
        var second = Commit("2026-11-02T09:00", "b", first);
        clones.Product.Tag("v1.0.0", second);
        clones.Planned("tag: v1.0.0").Deployed(("2026-11-01T10:00", Named(first)), ("2026-11-02T10:00", ""));
        await clones.Clone();

        Assert.Equal([second], Ids(clones.Changes()[1]));
    }

    [Fact]
    public void Without_clones_there_is_nothing_to_tell()
    {
        clones.Planned("tag: v1.0.0");

        Assert.Empty(new DeployedChanges(clones.Read(clones: null)).Of("shop-api"));
    }

    [Theory]
    [InlineData(new int[0], null)]
    [InlineData(new[] { 3 }, 3.0)]
    [InlineData(new[] { 5, 1, 2 }, 2.0)]
    [InlineData(new[] { 9, 1, 2, 4 }, 3.0)]
    public void A_median_of_an_even_number_is_between_the_two_in_the_middle(int[] hours, double? median) =>
        Assert.Equal(median, MedianDuration.Of(hours.Select(hour => Duration.FromHours(hour)))?.TotalHours);

    public void Dispose() => clones.Dispose();

    private string Commit(string at, string text, params string[] parents) => Commit(at, new SmallRepository().With("code.txt", text + "\n"), parents);

    private string Commit(string at, SmallRepository content, params string[] parents) => clones.Product.Commit(content, at, parents);

    private static string Named(string commit) => $"commit: \"{commit}\"";

    private static IEnumerable<string> Ids(DeployedChange change) => change.Counted.Select(counted => counted.Commit.Id);

    private static string Told(DeployedChange change) => $"{change.Deployment.Deployment.Id} {change.NoValue} {change.LeadTime} {change.Size} {string.Join(' ', Ids(change))}";
}
