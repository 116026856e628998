namespace ReleasePortal.Domain.Products;

/// <summary>What a record calls a state of a service's code: a tag, or a commit by its id or by the first seven digits of it or more.</summary>
public readonly record struct CodeName(string Text, bool IsTag)
{
    /// <summary>tag v5.3.0, commit 9f2c1e7.</summary>
    public override string ToString() => $"{(IsTag ? "tag" : "commit")} {Text}";
}
