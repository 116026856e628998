using LibGit2Sharp;

namespace ReleasePortal.Tests.Fixtures;

/// <summary>A real Git repository, byte for byte as a test wants it.</summary>
internal sealed class GitFolder : IDisposable
{
    private static readonly DateTimeOffset Usual = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

    private readonly Signature author;
    private readonly TemporaryFolder folder = new();
    private readonly LibGit2Sharp.Repository repository;

    /// <param name="isBare">Whether there is no working tree.</param>
    /// <param name="at">The time of every commit.</param>
    /// <param name="name">Who commits.</param>
    public GitFolder(bool isBare = false, DateTimeOffset? at = null, string name = "Test")
    {
        author = new Signature(name, "test@shop.example", at ?? Usual);
        LibGit2Sharp.Repository.Init(folder.Path, isBare);
        repository = new LibGit2Sharp.Repository(folder.Path);
    }

    public string Path => folder.Path;

    /// <summary>Commits the files to the branch main without looking at the working tree, and gives the commit's id.</summary>
    public string Commit(SmallRepository content)
    {
        var tree = new TreeDefinition();
        foreach (var (path, bytes) in content.Files)
            tree.Add(path, BlobOf(bytes), Mode.NonExecutableFile);
        foreach (var (path, target) in content.Links)
            tree.Add(path, BlobOf(System.Text.Encoding.UTF8.GetBytes(target)), Mode.SymbolicLink);
        return Commit(tree);
    }

    /// <inheritdoc cref="Commit(SmallRepository)"/>
    public string Commit(TreeDefinition tree)
    {
        var commit = repository.ObjectDatabase.CreateCommit(
            author, author, "Write records", repository.ObjectDatabase.CreateTree(tree), [], prettifyMessage: false);
        repository.Refs.Add("refs/heads/main", commit.Id, allowOverwrite: true);
        repository.Refs.UpdateTarget("HEAD", "refs/heads/main");
        return commit.Sha;
    }

    public void Dispose()
    {
        repository.Dispose();
        folder.Dispose();
    }

    private Blob BlobOf(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return repository.ObjectDatabase.CreateBlob(stream);
    }
}
