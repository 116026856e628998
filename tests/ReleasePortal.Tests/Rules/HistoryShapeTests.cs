using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Rules;

/// <summary>Every mistake that history shows, brought to the branch in each way that Git has: the same is found, at the same place.</summary>
public sealed class HistoryShapeTests
{
    private const string Guide = "content/guides/first-release.md";

    /// <summary>Failing cases whose last commit was made on the branch itself; where clocks are wrong, one commit more can be one too many.</summary>
    public static IEnumerable<TheoryDataRow<string, int>> Cases =>
        from fixture in FixtureReader.Fixtures
        where fixture.StartsWith("HIS", StringComparison.Ordinal)
        from entry in FixtureReader.Read(fixture).Index()
        where entry.Item is { Kind: CaseKind.Failing, Chronicle: { IsDirty: false, Depth: null, Commits: [_, .., { Branch: FixtureCommit.Main, Merged: [] }] } chronicle }
            && chronicle.Commits.Zip(chronicle.Commits.Skip(1)).All(pair => string.CompareOrdinal(pair.First.At, pair.Second.At) <= 0)
        select new TheoryDataRow<string, int>(fixture, entry.Index) { TestDisplayName = $"Shapes of {entry.Item}" };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_merge_an_octopus_a_cherry_pick_and_a_revert_of_a_revert_show_the_same(string fixture, int index)
    {
        var given = FixtureReader.Read(fixture)[index];
        var commits = given.Chronicle!.Commits;
        var (last, parent) = (commits[^1], commits.Last(commit => commit.Branch == FixtureCommit.Main && commit != commits[^1]));
        var (topic, other) = (last with { Branch = "topic" }, last with { Branch = "other", Content = More(parent.Content) });

        Same([topic, last with { Merged = ["topic"] }]);
        Same([topic, other, last with { Content = More(last.Content), Merged = ["topic", "other"] }]);
        Same([topic, last, last with { Merged = ["topic"] }]);
        Same([last, last with { Content = parent.Content }, last]);

        void Same(IReadOnlyList<FixtureCommit> end) => Assert.Equal(
            given.Expected.Select(expected => $"{expected.Code} {expected.Place}").Order(StringComparer.Ordinal),
            Findings([.. commits.SkipLast(1), .. end]).Select(Said).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_revert_ends_what_it_takes_back(string fixture, int index)
    {
        var given = FixtureReader.Read(fixture)[index];
        var commits = given.Chronicle!.Commits;
        var parent = commits.Last(commit => commit.Branch == FixtureCommit.Main && commit != commits[^1]);

        Assert.Equal(
            Findings([.. commits.SkipLast(1)]).Select(Said),
            Findings([.. commits, commits[^1] with { Content = parent.Content }]).Select(Said));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_was_made_anew_and_pushed_with_force_shows_the_same_where_the_old_was_read_before(string fixture, int index)
    {
        var given = FixtureReader.Read(fixture)[index];
        using var folder = new TemporaryFolder();
        var clone = Path.Combine(folder.Path, "clone");
        using var git = new GitChronicle();
        given.Chronicle!.WriteTo(git);
        await given.Chronicle.CloneTo(clone, git, given.Repository);
        var before = Review(RepositorySnapshot.OfWorkingTree(clone));

        using var anew = new GitChronicle();
        given.Chronicle.WriteTo(anew, "web-lead <web-lead@shop.example>");
        await Shell.Run(clone, $"git fetch -q --force 'file://{anew.Path}' main && git reset -q --hard FETCH_HEAD && git merge-base HEAD origin/main; test $? = 1");
        Assert.Equal(before.Select(Said), Review(RepositorySnapshot.OfWorkingTree(clone)).Select(Said));
    }

    private static string Said(Finding finding) => $"{finding.Rule.Code} {finding.Place}";

    private static SmallRepository More(SmallRepository content) => content.Copy().With(Guide, content.TextOf(Guide) + "And more.\n");

    private static IReadOnlyList<Finding> Findings(IReadOnlyList<FixtureCommit> commits)
    {
        using var git = new GitChronicle();
        new FixtureChronicle(commits, Depth: null, IsDirty: false).WriteTo(git);
        return Review(RepositorySnapshot.OfCommit(git.Path, "HEAD"));
    }

    private static IReadOnlyList<Finding> Review(RepositorySnapshot snapshot)
    {
        using (snapshot)
        {
            var read = RecordReader.Read(snapshot, HistoryDetail.ForPages);
            return ReleasePortal.Domain.Rules.Review.Of(read.Records, read.Findings, SmallSite.Now).Findings;
        }
    }
}
