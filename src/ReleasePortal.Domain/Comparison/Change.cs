namespace ReleasePortal.Domain.Comparison;

/// <summary>One thing that is not as it was, in terms of the trade. Each family is a closed set.</summary>
public abstract record Change
{
    /// <summary>Whether it comes to nothing but other words or another place of a file.</summary>
    public virtual bool IsQuiet => false;
}
