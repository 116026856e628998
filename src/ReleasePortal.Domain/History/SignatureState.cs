namespace ReleasePortal.Domain.History;

/// <summary>What is known of the signature of a commit.</summary>
public enum SignatureState
{
    /// <summary>It was made with a key that the portal's own records give, over just this commit.</summary>
    Verified,

    /// <summary>There is one, and no given key, or no program, to verify it with.</summary>
    NotVerified,

    /// <summary>It does not fit to the commit, or its key was revoked.</summary>
    Bad,
}
