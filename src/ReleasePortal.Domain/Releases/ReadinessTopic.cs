namespace ReleasePortal.Domain.Releases;

/// <summary>The seven things that make a service ready.</summary>
public enum ReadinessTopic
{
    Scope,
    Tests,
    Environment,
    Runbook,
    Monitoring,
    Support,
    Rollback,
}
