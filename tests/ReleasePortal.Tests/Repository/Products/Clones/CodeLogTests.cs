using ReleasePortal.Domain.Products;
using ReleasePortal.Repository.Products;
using ReleasePortal.Repository.Products.Clones;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Repository.Products.Clones;

/// <summary>Git's program and the library say the same of every kind of change.</summary>
public sealed class CodeLogTests
{
    private const string Changes = """
        export GIT_AUTHOR_NAME=T GIT_AUTHOR_EMAIL=t@shop.example GIT_COMMITTER_NAME=T GIT_COMMITTER_EMAIL=t@shop.example
        export GIT_AUTHOR_DATE='2026-11-02T09:00:00Z' GIT_COMMITTER_DATE='2026-11-02T09:00:00Z' GIT_CONFIG_GLOBAL=/dev/null
        commit() { git add -A && git commit -q --allow-empty -m "$1" && git tag "$1"; }
        git init -q -b main work && cd work
        mkdir -p api web && seq 100 > api/a && seq 50 > web/b && printf 'x\0y' > api/bin && ln -s a api/link
        printf '* binary\n' > .gitattributes && commit first
        seq 2 90 > api/a && commit edited
        git mv api/a api/moved && git mv web/b api/b && commit moved
        git mv api/moved web/out && seq 95 > web/out && commit moved-and-edited
        printf 'y\0z\n\n' > api/bin && chmod +x api/b && commit not-text
        rm api/link && echo a-file > api/link && printf 'no end' > 'api/odd	name
        second line' && echo é > 'api/é.txt' && commit odd-names
        git update-index --add --cacheinfo 160000,$(git rev-parse HEAD),api/sub && git commit -qm submodule && git tag submodule
        commit empty && cp api/b api/b2 && cp api/b api/b3 && commit copies
        rm api/b2 && mkdir other && cp api/b3 other/b4 && cp api/b3 other/b5 && commit one-moved-one-copied
        git checkout -qb one && echo 1 > one && commit on-one
        git checkout -qb two main && echo 2 > api/two && commit on-two
        git checkout -qb three main && echo 3 > three && commit on-three
        git checkout -q main && git merge -q --no-edit one two three && git tag octopus
        git checkout -q --orphan root && git rm -rfq . && echo r > r && commit another-root && git checkout -q main
        git merge -q --allow-unrelated-histories --no-edit root && GIT_COMMITTER_DATE='2026-11-05T09:00:00Z' commit last
        """;

    [Theory]
    [InlineData(null)]
    [InlineData("api")]
    [InlineData("other")]
    [InlineData("nowhere")]
    public async Task Git_and_the_library_say_the_same(string? folder)
    {
        using var disk = new TemporaryFolder();
        await Shell.Run(disk.Path, Changes);
        using var repository = GitRepository.OpenBare(Path.Combine(disk.Path, "work", ".git"));
        var deployed = ((string[])["first", "octopus", "last"]).Select(tag => repository.Tags[tag].Target.Sha).ToList();

        var byGit = Told(CodeLog.Read(repository, deployed, folder, TimeSpan.FromMinutes(1)));

        Assert.Equal(byGit, Told(CodeLog.Read(repository, deployed, folder, TimeSpan.FromMinutes(1), withGit: false)));
        Assert.Equal(byGit, Told(CodeLog.Read(repository, deployed, folder, TimeSpan.FromMinutes(1))));
        Assert.Equal(16, byGit.Count);
    }

    [Fact]
    public async Task Sizes_are_of_contents_alone_and_moves_without_a_change_have_no_lines()
    {
        using var disk = new TemporaryFolder();
        await Shell.Run(disk.Path, Changes);
        using var repository = GitRepository.OpenBare(Path.Combine(disk.Path, "work", ".git"));
        string At(string tag) => repository.Tags[tag].Target.Sha;
        var commits = CodeLog.Read(repository, [At("first"), At("octopus"), At("last")], "api", TimeSpan.FromMinutes(1));

        Assert.Equal((1, 0, 11), Size(commits[At("edited")]));
        Assert.Equal((2, 0, 0), Size(commits[At("moved")]));
        Assert.Equal(["api/b", "api/moved"], commits[At("moved")].Files);
        Assert.Equal((1, 0, 89), Size(commits[At("moved-and-edited")]));
        Assert.Equal((1, 0, 0), Size(commits[At("not-text")]));
        Assert.Equal((3, 3, 1), Size(commits[At("odd-names")]));
        Assert.Equal((0, 0, 0), Size(commits[At("submodule")]));
        Assert.Equal((2, 100, 0), Size(commits[At("copies")]));
        Assert.Equal((0, 0, 0), Size(commits[At("on-one")]));
        Assert.Equal((1, 1, 0), Size(commits[At("on-two")]));
        Assert.Equal((3, 0), (commits[At("octopus")].Parents.Count, commits[At("octopus")].Files.Count));
        Assert.DoesNotContain(At("first"), commits.Keys);
    }

    [Fact]
    public async Task What_takes_too_long_ends_with_the_limit()
    {
        using var disk = new TemporaryFolder();
        await Shell.Run(disk.Path, Changes);
        using var repository = GitRepository.OpenBare(Path.Combine(disk.Path, "work", ".git"));
        var deployed = ((string[])["first", "last"]).Select(tag => repository.Tags[tag].Target.Sha).ToList();

        Assert.Throws<ProductLimitException>(() => CodeLog.Read(repository, deployed, null, TimeSpan.Zero, withGit: false));
    }

    private static (int Files, long Added, long Deleted) Size(CodeCommit commit) => (commit.Files.Count, commit.Added, commit.Deleted);

    private static IReadOnlyList<string> Told(IReadOnlyDictionary<string, CodeCommit> commits) =>
        [.. commits.Values.Select(commit => $"{commit.Id} {string.Join(' ', commit.Parents)} {commit.CommittedAt} {string.Join('|', commit.Files)} +{commit.Added} -{commit.Deleted}").Order(StringComparer.Ordinal)];
}
