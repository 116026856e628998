using LibGit2Sharp;

namespace ReleasePortal.Tests.Fixtures;

/// <summary>The repository of a product: commits are messages with parents, and one empty tree is all they hold.</summary>
internal sealed class ProductClone : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly LibGit2Sharp.Repository repository;
    private readonly Tree tree;
    private readonly Signature author = new("Test", "test@shop.example", new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero));
    private int made;

    public ProductClone()
    {
        LibGit2Sharp.Repository.Init(folder.Path, isBare: true);
        repository = new LibGit2Sharp.Repository(folder.Path);
        repository.Refs.UpdateTarget("HEAD", "refs/heads/main");
        tree = repository.ObjectDatabase.CreateTree(new TreeDefinition());
        Tip = Commit("Begin");
        Tag("1.0");
    }

    public string Path => folder.Path;

    /// <summary>The last commit of the branch main.</summary>
    public string Tip { get; private set; }

    /// <summary>Commits on main, after its last commit.</summary>
    public string OnMain(string message, params string[] merged)
    {
        Tip = Commit(message, [Tip, .. merged]);
        repository.Refs.Add("refs/heads/main", new ObjectId(Tip), allowOverwrite: true);
        return Tip;
    }

    /// <summary>Commits on no branch, one after the other, and gives the last one's id.</summary>
    public string OnBranch(string from, params string[] messages) => messages.Aggregate(from, (parent, message) => Commit(message, parent));

    /// <param name="name">The tag's name.</param>
    /// <param name="at">A commit's id; without it, the last one of main.</param>
    public void Tag(string name, string? at = null) => repository.Refs.Add($"refs/tags/{name}", new ObjectId(at ?? Tip));

    public void TagWithMessage(string name) => repository.Tags.Add(name, repository.Lookup(Tip), author, "A release.");

    /// <summary>Two commits that say the same would be one; each has a time of its own.</summary>
    public string Commit(string message, params string[] parents)
    {
        var stamp = new Signature(author.Name, author.Email, author.When.AddMinutes(made++));
        return repository.ObjectDatabase.CreateCommit(stamp, stamp, message, tree, parents.Select(repository.Lookup<Commit>), prettifyMessage: false).Sha;
    }

    public void Dispose()
    {
        repository.Dispose();
        folder.Dispose();
    }
}
