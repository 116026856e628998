namespace ReleasePortal.Domain.Governance.Risk.BackTest;

/// <summary>Which text of a plan a score stands on.</summary>
public enum ScoredPlan
{
    /// <summary>As the branch held it when the release started.</summary>
    AsStarted,

    /// <summary>As it is written now, because no commit from before the start tells of it.</summary>
    AsItStands,
}
