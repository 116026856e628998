namespace ReleasePortal.Domain.History;

/// <summary>What a commit shows that somebody did with a plan.</summary>
public enum ActKind
{
    /// <summary>Wrote a version of it.</summary>
    Wrote,

    /// <summary>Is named by a trailer <c>Reviewed-by</c>.</summary>
    Reviewed,

    /// <summary>Is named by a trailer <c>Approved-by</c>.</summary>
    Approved,

    /// <summary>Made the merge that brought it to the branch.</summary>
    Merged,
}
