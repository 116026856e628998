using LibGit2Sharp;
using NodaTime;

namespace ReleasePortal.Tests.Fixtures;

/// <summary>A real Git repository whose commits have the parents and the times that a test gives them.</summary>
internal sealed class GitChronicle : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly LibGit2Sharp.Repository repository;

    public GitChronicle()
    {
        LibGit2Sharp.Repository.Init(folder.Path, isBare: true);
        repository = new LibGit2Sharp.Repository(folder.Path);
        repository.Refs.UpdateTarget("HEAD", "refs/heads/main");
    }

    public string Path => folder.Path;

    /// <summary>Commits the files, and puts the branch main there.</summary>
    /// <param name="content">All files of the commit.</param>
    /// <param name="at">When; UTC, such as 2026-11-20T09:00.</param>
    /// <param name="parents">Ids of commits; none for a first one.</param>
    /// <returns>The commit's id.</returns>
    public string Commit(SmallRepository content, string at, params string[] parents) => CommitAs("Test <test@shop.example>", "Write records", content, at, parents);

    /// <inheritdoc cref="Commit"/>
    /// <param name="author">A name with an address, such as web-lead &lt;web-lead@shop.example&gt;.</param>
    /// <param name="message">What is said of it.</param>
    /// <param name="content">All files of the commit.</param>
    /// <param name="at">When; UTC, such as 2026-11-20T09:00.</param>
    /// <param name="parents">Ids of commits; none for a first one.</param>
    public string CommitAs(string author, string message, SmallRepository content, string at, params string[] parents)
    {
        var tree = new TreeDefinition();
        foreach (var (path, bytes) in content.Files)
            tree.Add(path, BlobOf(bytes), Mode.NonExecutableFile);
        var who = author.TrimEnd('>').Split(" <");
        var signature = new Signature(who[0], who[1], Time(at).ToDateTimeOffset());
        var commit = repository.ObjectDatabase.CreateCommit(
            signature, signature, message, repository.ObjectDatabase.CreateTree(tree), parents.Select(repository.Lookup<Commit>), prettifyMessage: false);
        PutMain(commit.Sha);
        return commit.Sha;
    }

    public void Tag(string name, string commit) => repository.Refs.Add($"refs/tags/{name}", new ObjectId(commit), allowOverwrite: true);

    public void PutMain(string commit) => repository.Refs.Add("refs/heads/main", new ObjectId(commit), allowOverwrite: true);

    public static Instant Time(string at) => NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(at).Value.InUtc().ToInstant();

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
