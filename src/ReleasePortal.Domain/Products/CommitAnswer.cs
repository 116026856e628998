namespace ReleasePortal.Domain.Products;

/// <summary>What a clone says of a name.</summary>
public abstract record CommitAnswer
{
    /// <summary>It stands for a commit; a tag with a message of its own for the commit that it was put on.</summary>
    /// <param name="Id">40 hexadecimal digits.</param>
    public sealed record Found(string Id) : CommitAnswer;

    /// <summary>The clone is whole and has nothing of this name.</summary>
    public sealed record Missing : CommitAnswer;

    /// <summary>Several ids begin with these digits.</summary>
    public sealed record Ambiguous : CommitAnswer;

    /// <summary>Nobody knows.</summary>
    /// <param name="Why">A sentence without its first capital and its full stop.</param>
    public sealed record Unreadable(string Why) : CommitAnswer;
}
