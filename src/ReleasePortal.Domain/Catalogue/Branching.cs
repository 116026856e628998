namespace ReleasePortal.Domain.Catalogue;

/// <summary>How a service uses branches.</summary>
public enum Branching
{
    TrunkBased,
    ReleaseBranches,
    GitFlow,
    GithubFlow,
}
