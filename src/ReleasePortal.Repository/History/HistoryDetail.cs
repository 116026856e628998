namespace ReleasePortal.Repository.History;

/// <summary>How much is read of what records said before.</summary>
public enum HistoryDetail
{
    /// <summary>Nothing, as if commits were missing: it is not asked for.</summary>
    None,

    /// <summary>What rules ask for: releases, what happened in them, their evidence, and runbooks.</summary>
    ForRules,

    /// <summary>What pages show: every record, and the signatures of commits that approve plans.</summary>
    ForPages,
}
