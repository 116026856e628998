namespace ReleasePortal.Domain.Governance.Requirements;

/// <summary>How well an approval is proven, from not at all to well.</summary>
public enum ProofState
{
    /// <summary>No commit shows it.</summary>
    Nothing,

    /// <summary>A commit shows it, without a signature.</summary>
    Unsigned,

    /// <summary>A commit shows it, whose signature nobody can verify.</summary>
    Unverified,

    /// <summary>A commit shows it, whose signature does not fit.</summary>
    Bad,

    /// <summary>A commit wrote it, which somebody else signed.</summary>
    OfAnother,

    /// <summary>The approver signed the commit that wrote it, or somebody signed the commit whose trailer names the approver.</summary>
    Signed,
}
