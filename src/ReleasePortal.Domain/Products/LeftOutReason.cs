namespace ReleasePortal.Domain.Products;

/// <summary>Why a commit counts for no lead time.</summary>
public enum LeftOutReason
{
    /// <summary>It is a merge: what it brought is counted by itself.</summary>
    Merge,

    /// <summary>It changed nothing in the service's folder.</summary>
    OtherFolder,

    /// <summary>By the clocks it was made after it was deployed. Its size counts.</summary>
    NegativeSpan,

    /// <summary>It says no time of the calendar. Its size counts.</summary>
    NoTime,
}
