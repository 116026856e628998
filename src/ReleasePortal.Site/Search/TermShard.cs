namespace ReleasePortal.Site.Search;

/// <summary>A piece of the index.</summary>
/// <param name="First">Nothing that comes before this is in it, and nothing from it on is in those before.</param>
/// <param name="Bytes">A line for each term: the term, how many documents have it, and which.</param>
internal sealed record TermShard(string First, byte[] Bytes);
