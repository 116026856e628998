namespace ReleasePortal.Domain.Learning.Issues;

/// <summary>Whether readers have the version that mends a known issue.</summary>
public enum FixStanding
{
    /// <summary>It shipped, or is shipping now; so it is too where no release tells of it and the issue is resolved.</summary>
    Here,

    /// <summary>It has yet to ship.</summary>
    Coming,

    /// <summary>Every release that should bring it was taken back, failed or was given up.</summary>
    Undone,
}
