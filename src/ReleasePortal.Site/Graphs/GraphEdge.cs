namespace ReleasePortal.Site.Graphs;

/// <summary>An arrow between two boxes, by their ids.</summary>
/// <param name="IsHot">Something is wrong along it.</param>
internal sealed record GraphEdge(string From, string To, bool IsHot = false);
