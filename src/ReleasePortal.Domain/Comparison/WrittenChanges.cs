namespace ReleasePortal.Domain.Comparison;

/// <summary>Everything that is written otherwise on two sides.</summary>
/// <param name="Records">In the order of paths; what lay elsewhere and says the same is among them.</param>
/// <param name="Files">All other files, in the order of paths.</param>
public sealed record WrittenChanges(IReadOnlyList<WrittenChange> Records, IReadOnlyList<WrittenFile> Files)
{
    public static readonly WrittenChanges None = new([], []);
}
