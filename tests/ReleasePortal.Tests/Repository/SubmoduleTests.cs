using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Repository;

/// <summary>Folders that another repository fills: whether it was fetched, and from where the records are read, the answer is the same.</summary>
public sealed class SubmoduleTests : IDisposable
{
    private readonly TemporaryFolder home = new();

    public SubmoduleTests() => SmallRepository.Base().WriteTo(Path.Combine(home.Path, "portal"));

    [Theory]
    [InlineData("content/runbooks")]
    [InlineData("content/teams/others")]
    [InlineData("releases")]
    [InlineData("content")]
    public async Task A_submodule_is_one_finding_on_disk_in_a_commit_and_where_it_was_not_fetched(string path)
    {
        await Shell.Run(home.Path, $"""
            export GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@shop.example GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@shop.example
            mkdir -p portal/{path} && mv portal/{path} other && cd other && touch more.yml && git init -q && git add -A && git commit -qm Other && cd ../portal &&
            git init -q && git -c protocol.file.allow=always submodule add -q file://$PWD/../other {path} 2>/dev/null && git add -A && git commit -qm Portal &&
            git clone -q . ../bare-of-it
            """);

        AssertOne(path, RepositorySnapshot.OfWorkingTree(Path.Combine(home.Path, "portal")));
        AssertOne(path, RepositorySnapshot.OfCommit(Path.Combine(home.Path, "portal"), "HEAD"));
        AssertOne(path, RepositorySnapshot.OfWorkingTree(Path.Combine(home.Path, "bare-of-it")));
    }

    [Fact]
    public async Task A_repository_that_somebody_cloned_into_a_folder_is_one_too()
    {
        await Shell.Run(home.Path, "cd portal && git init -q && git init -q content/teams/others && touch content/teams/others/new.yml");

        AssertOne("content/teams/others", RepositorySnapshot.OfWorkingTree(Path.Combine(home.Path, "portal")));
    }

    public void Dispose() => home.Dispose();

    private static void AssertOne(string path, RepositorySnapshot snapshot)
    {
        using (snapshot)
        {
            var finding = Assert.Single(RecordReader.Read(snapshot, HistoryDetail.ForRules).Findings, finding => finding.Rule.Code == "DOC021");
            Assert.Equal(path, finding.Place.Path);
            Assert.Contains($"git rm --cached {path}", finding.Hint, StringComparison.Ordinal);
            Assert.DoesNotContain(snapshot.Files, file => file.Path.StartsWith(path + "/", StringComparison.Ordinal));
        }
    }
}
