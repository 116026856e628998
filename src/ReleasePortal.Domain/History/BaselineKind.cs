namespace ReleasePortal.Domain.History;

/// <summary>What made a plan the one that the release is measured by.</summary>
public enum BaselineKind
{
    /// <summary>The first decision to go, with or without conditions.</summary>
    GoDecision,

    /// <summary>The freeze of its scope.</summary>
    ScopeFreeze,

    /// <summary>The status approved, or a later one.</summary>
    Approval,

    /// <summary>The word of whoever imported the release from another system.</summary>
    Declared,
}
