namespace ReleasePortal.Domain.Portal;

/// <summary>What hosts a repository.</summary>
public enum HostKind
{
    Github,
    Gitlab,
    AzureDevops,
}
