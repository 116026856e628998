namespace ReleasePortal.Domain.Releases;

/// <summary>What somebody can have done for a release, so that others can see who looked at whose work.</summary>
public enum Duty
{
    /// <summary>Wrote a version of the plan.</summary>
    Author,

    /// <summary>Is named as reviewer by a commit.</summary>
    Reviewer,

    /// <summary>Approved the plan, in the record or in a commit.</summary>
    Approver,

    /// <summary>Merged the plan.</summary>
    Merger,

    /// <summary>Deployed, or is to.</summary>
    Deployer,

    /// <summary>Verified or confirmed what was deployed, or is to.</summary>
    Verifier,
}
