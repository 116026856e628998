namespace ReleasePortal.Domain.Execution;

/// <summary>Why a deployment cannot mend what it names.</summary>
public enum RemedyProblem
{
    /// <summary>There is no such incident, and no such deployment in its release.</summary>
    Unknown,
    Itself,

    /// <summary>It began before the one that it names.</summary>
    Later,
}
