using System.Security.Cryptography;
using ReleasePortal.Repository.History;
using ReleasePortal.Domain.History;
using ReleasePortal.Repository.History.Kept;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Repository.History;

/// <summary>What is kept between two walks changes nothing but time, whatever becomes of the repository or of the file.</summary>
public sealed class HistoryCacheTests : IDisposable
{
    private const string Plan = "releases/shop-1.0.0/release.yml";

    private readonly TemporaryFolder folder = new();

    private string Cache => Path.Combine(folder.Path, ".portal", "history");

    [Fact]
    public async Task A_walk_after_new_commits_tells_what_a_walk_without_a_cache_tells()
    {
        await Begin();
        AssertSame();
        await Git("sed -i s/T20:00/T19:00/ " + Plan + " && git commit -qam Earlier && git checkout -qb side HEAD~1 && sed -i s/completed/failed/ " + Plan
            + " && git commit -qam Failed && git checkout -q main && git merge -q --no-edit side");
        Assert.True(File.Exists(Cache));
        AssertSame();
    }

    [Fact]
    public async Task A_rewritten_branch_forgets_what_it_was()
    {
        await Begin();
        await Git("sed -i s/T20:00/T19:00/ " + Plan + " && git commit -qam Earlier");
        AssertSame();
        await Git("git commit -q --amend -m Rewritten && sed -i s/T19:00/T18:00/ " + Plan + " && git commit -qam 'Earlier still'");
        var versions = AssertSame();
        Assert.Equal(["Records", "Rewritten", "Earlier still"], versions.Select(version => version.Commit.Message.Subject));

        await Git("git checkout -q --orphan fresh && git commit -qm Fresh && git branch -qM fresh main && git reflog expire --expire=now --all && git gc -q --prune=now");
        Assert.Equal(["Fresh"], AssertSame().Select(version => version.Commit.Message.Subject));
    }

    [Fact]
    public async Task A_file_that_is_gone_cut_or_something_else_is_read_again()
    {
        await Begin();
        AssertSame();
        var kept = await File.ReadAllBytesAsync(Cache, TestContext.Current.CancellationToken);
        foreach (var damaged in (byte[][])[[], kept[..^1], [.. kept[..^1], (byte)~kept[^1]], "something else that is long enough to have a sum at its head"u8.ToArray()])
        {
            await File.WriteAllBytesAsync(Cache, damaged, TestContext.Current.CancellationToken);
            AssertSame();
            Assert.Equal(kept, await File.ReadAllBytesAsync(Cache, TestContext.Current.CancellationToken));
        }

        File.Delete(Cache);
        Directory.CreateDirectory(Cache);
        AssertSame();
    }

    [Fact]
    public async Task Damage_is_found_where_the_sum_is_right_and_then_everything_is_read_again()
    {
        await Begin();
        await Git("sed -i s/T20:00/T19:00/ " + Plan + " && git commit -qam Earlier");
        AssertSame();
        var kept = (await File.ReadAllBytesAsync(Cache, TestContext.Current.CancellationToken))[SHA256.HashSizeInBytes..];
        for (var at = kept.Length - 1; at > 0; at -= Math.Max(1, kept.Length / 20))
        {
            foreach (var damaged in (byte[][])[kept[..at], [.. kept[..at], 0xFF, .. kept[(at + 1)..]], [.. kept[..at], 0, .. kept[at..]], [.. kept[..at], .. kept[(at + 1)..]]])
            {
                await File.WriteAllBytesAsync(Cache, [.. SHA256.HashData(damaged), .. damaged], TestContext.Current.CancellationToken);
                Walk(folder.Path);
            }
        }

        File.Delete(Cache);
        AssertSame();
    }

    [Fact]
    public async Task A_commit_that_what_is_kept_names_and_Git_does_not_have_is_no_gap()
    {
        await Begin();
        AssertSame();
        var kept = await File.ReadAllBytesAsync(Cache, TestContext.Current.CancellationToken);
        using var repository = new LibGit2Sharp.Repository(folder.Path);
        var at = kept.AsSpan().IndexOf(Convert.FromHexString(repository.Head.Tip.Sha));
        kept[at] ^= 0xFF;
        await File.WriteAllBytesAsync(Cache, [.. SHA256.HashData(kept.AsSpan(SHA256.HashSizeInBytes)), .. kept[SHA256.HashSizeInBytes..]], TestContext.Current.CancellationToken);
        AssertSame();
    }

    [Fact]
    public async Task Nothing_half_written_is_left_where_the_file_cannot_be_moved()
    {
        await Begin();
        Directory.CreateDirectory(Path.Combine(Cache, "full"));
        Walk(folder.Path);
        Assert.Equal([".gitignore", "history"], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(Cache)!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Any_text_is_kept_without_loss()
    {
        var writer = new KeptWriter();
        string[] texts = ["", "plain", "Grüße 🙂", "cut 🙂"[..5], "\0\n\uFFFD"];
        foreach (var text in texts)
            writer.Text(text);
        var reader = new KeptReader(writer.Written.ToArray(), 0);
        Assert.Equal(texts, texts.Select(_ => reader.Text()));
        Assert.Throws<InvalidDataException>(() => reader.Text());
    }

    [Fact]
    public async Task What_is_kept_is_not_seen_by_Git()
    {
        await Begin();
        AssertSame();
        await Git("test -z \"$(git status --porcelain)\"");
    }

    public void Dispose() => folder.Dispose();

    private async Task Begin()
    {
        SmallRepository.Base().WriteTo(folder.Path);
        await Git("git init -q -b main . && git config user.name Test && git config user.email test@shop.example && git add -A && git commit -qm Records");
    }

    private Task Git(string commands) => Shell.Run(folder.Path, commands);

    /// <summary>Walks twice with what is kept, and once without.</summary>
    private IReadOnlyList<RecordVersion> AssertSame()
    {
        var (first, second) = (Walk(folder.Path), Walk(folder.Path));
        using var copy = new TemporaryFolder();
        LibGit2Sharp.Repository.Clone(folder.Path, copy.Path);
        Assert.Equal(Told(Walk(copy.Path)), Told(first));
        Assert.Equal(Told(first), Told(second));
        return first;
    }

    private static IReadOnlyList<RecordVersion> Walk(string path)
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(path);
        var records = RecordReader.Read(snapshot, HistoryDetail.ForPages).Records;
        return records.History.Of(records.Releases[0])!.Versions;
    }

    private static IEnumerable<string> Told(IReadOnlyList<RecordVersion> versions) =>
        versions.Select(version => $"{version.Commit} {version.Published} {version.Kind} {version.Path} {string.Join('|', version.Changes)} {string.Join('|', version.Watched)}");
}
