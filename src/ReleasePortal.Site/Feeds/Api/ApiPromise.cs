namespace ReleasePortal.Site.Feeds.Api;

/// <summary>What programs may rely on.</summary>
internal static class ApiPromise
{
    public static readonly IReadOnlyList<string> Kept =
    [
        "A file stays at its address, a key keeps its name, its type and its meaning, and every key of an object is always there: what is not known is null, and what is empty is an empty list.",
        "A key that is never null today is never null tomorrow.",
        "Ids of records never change, and are never used again.",
    ];

    public static readonly IReadOnlyList<string> Added =
    [
        "New files, new keys, and new members of closed sets, such as another status: read on where you meet one that you do not know.",
        "Anything else makes version 2, at addresses of its own.",
    ];

    /// <summary>For a description that has one text.</summary>
    public static string Text => $"What never changes within version 1: {string.Join(' ', Kept)} What may be added: {string.Join(' ', Added)}";
}
