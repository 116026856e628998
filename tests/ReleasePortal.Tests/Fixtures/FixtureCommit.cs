namespace ReleasePortal.Tests.Fixtures;

/// <summary>One commit of a case that is a chronicle.</summary>
/// <param name="At">When; UTC, such as 2026-11-20T09:00.</param>
/// <param name="Content">All files of the commit.</param>
/// <param name="Branch">The branch it is made on; one that is new begins where main stands.</param>
/// <param name="Merged">The branches that it merges into main; several make an octopus.</param>
internal sealed record FixtureCommit(string At, SmallRepository Content, string Branch, IReadOnlyList<string> Merged)
{
    public const string Main = "main";
}
