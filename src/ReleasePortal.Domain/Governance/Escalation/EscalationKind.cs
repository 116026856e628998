namespace ReleasePortal.Domain.Governance.Escalation;

/// <summary>What an escalation is for.</summary>
public enum EscalationKind
{
    /// <summary>Something went wrong in production.</summary>
    Incident,

    /// <summary>A cutover that runs late, fails, or has to be undone.</summary>
    Cutover,

    /// <summary>A decision or an approval that nobody takes.</summary>
    Decision,

    /// <summary>Data or money may be in the wrong hands.</summary>
    Security,

    /// <summary>Customers were told nothing, or something wrong.</summary>
    Communication,
}
