using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Products.Clones;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Fixtures;

public sealed class RuleFixtureTests(RuleFixtureTests.History history) : IClassFixture<RuleFixtureTests.History>
{
    public static IEnumerable<TheoryDataRow<string, int>> Cases =>
        from fixture in FixtureReader.Fixtures
        from index in FixtureReader.Read(fixture).Select((given, index) => (given, index))
        select new TheoryDataRow<string, int>(fixture, index.index) { TestDisplayName = index.given.ToString() };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_case_gives_its_findings_and_no_others_from_disk_and_from_a_commit(string fixture, int index)
    {
        var given = FixtureReader.Read(fixture)[index];
        using var disk = new TemporaryFolder();
        using var products = new TemporaryFolder();
        var clones = given.ClonesIn(products.Path);
        if (given.Chronicle is { } chronicle)
        {
            await AssertFound(given, chronicle, Path.Combine(disk.Path, "clone"), clones);
            return;
        }

        given.Repository.WriteTo(disk.Path);
        var commit = history.Git.Commit(given.Repository);

        AssertFound(given, RepositorySnapshot.OfWorkingTree(disk.Path), clones, HistoryDetail.ForRules);
        AssertFound(given, RepositorySnapshot.OfCommit(history.Git.Path, commit), clones, HistoryDetail.ForPages);
    }

    [Fact]
    public void The_base_that_cases_stand_on_has_nothing_to_find()
    {
        using var disk = new TemporaryFolder();
        SmallRepository.Base().WriteTo(disk.Path);

        Found.Nothing(Review(RepositorySnapshot.OfWorkingTree(disk.Path), clones: null, HistoryDetail.ForRules).Select(Expectation.Describe));
    }

    [Fact]
    public void Every_rule_has_a_fixture_with_a_failing_a_passing_and_a_boundary_case()
    {
        var cases = FixtureReader.Fixtures.SelectMany(FixtureReader.Read).ToList();
        var missing =
            from rule in RuleBook.All
            let fixture = $"{rule.Code}-{rule.Name}"
            from kind in Enum.GetValues<CaseKind>()
            where !cases.Exists(given => given.Fixture == fixture && given.Kind == kind && Shows(given))
            select $"{fixture}.txt has no case that is {kind.ToString().ToLowerInvariant()}";

        Found.Nothing(missing);
    }

    [Fact]
    public void Forty_deliberate_mistakes_are_shown_with_the_way_out()
    {
        var mistakes = FixtureReader.Fixtures.SelectMany(FixtureReader.Read).SelectMany(given => given.Expected).ToList();

        Assert.True(mistakes.Count >= 40, $"There are only {mistakes.Count}.");
        Assert.True(mistakes.Count(mistake => mistake.Hint.Length > 0) >= 40, "A hint is part of what a fixture asks for.");
    }

    private static bool Shows(FixtureCase given)
    {
        var found = given.Expected.Any(expected => expected.Code == given.Code);
        return given.Kind switch
        {
            CaseKind.Failing => found,
            CaseKind.Passing => !found,
            CaseKind.Boundary => true,
            _ => throw new ArgumentOutOfRangeException(nameof(given)),
        };
    }

    private static async Task AssertFound(FixtureCase given, FixtureChronicle chronicle, string clone, CloneFolder? clones)
    {
        using var git = new GitChronicle();
        chronicle.WriteTo(git);
        await chronicle.CloneTo(clone, git, given.Repository);

        AssertFound(given, RepositorySnapshot.OfWorkingTree(clone), clones, HistoryDetail.ForRules);
        if (!chronicle.IsDirty)
            AssertFound(given, RepositorySnapshot.OfCommit(chronicle.Depth is null ? git.Path : clone, "HEAD"), clones, HistoryDetail.ForPages);
    }

    /// <summary>A rule that asks for the history of what a check does not read finds less than what is expected.</summary>
    private static void AssertFound(FixtureCase given, RepositorySnapshot snapshot, CloneFolder? clones, HistoryDetail detail)
    {
        var found = Review(snapshot, clones, detail);
        var unexpected = found.Where(finding => !given.Expected.Any(expected => expected.IsMetBy(finding))).Select(Expectation.Describe);
        var missed = given.Expected.Where(expected => !found.Any(expected.IsMetBy)).Select(expected => expected.ToString());

        Found.Nothing(unexpected.Select(line => $"not expected: {line}").Concat(missed.Select(line => $"not found: {line}")));
        Assert.Equal(given.Expected.Count, found.Count);
        Assert.All(found, finding => Assert.True(finding.Message.Length > 0 && finding.Hint.Length > 0));
    }

    private static IReadOnlyList<Finding> Review(RepositorySnapshot snapshot, CloneFolder? clones, HistoryDetail detail)
    {
        using (snapshot)
        {
            var read = RecordReader.Read(snapshot, detail, clones);
            return ReleasePortal.Domain.Rules.Review.Of(read.Records, read.Findings, SmallSite.Now).Findings;
        }
    }

    /// <summary>
    /// The commits of all cases: a repository for each would take longer than the cases. They are later than the clock of the
    /// cases and say nothing of when a plan was proposed, so that a case finds the same on disk.
    /// </summary>
    public sealed class History : IDisposable
    {
        internal GitFolder Git { get; } = new(isBare: true, at: SmallSite.Now.Plus(NodaTime.Duration.FromHours(1)).ToDateTimeOffset());

        public void Dispose() => Git.Dispose();
    }
}
