namespace ReleasePortal.Repository.Drafts;

/// <summary>What becomes of a draft.</summary>
public enum DraftState
{
    /// <summary>Nobody has a note of this commit, and the file is not there.</summary>
    New,

    /// <summary>Somebody wrote a file of this name.</summary>
    AlreadyThere,

    /// <summary>A note names the commit as its source, edited or not.</summary>
    DraftedBefore,
}
