using NodaTime;

namespace ReleasePortal.Domain.History;

/// <summary>What the commits say of one record.</summary>
/// <param name="First">When it was first committed; all times here are the committers'.</param>
/// <param name="Last">When its files were last changed.</param>
/// <param name="Changes">How many commits after the first changed when it happens or its status. It never falls as commits are added.</param>
/// <param name="StatusSince">When it got the status that the last commit gives it; what has no status has it from the first commit on.</param>
/// <param name="Versions">Every version on whichever branch, each after those it was made from; never empty.</param>
/// <param name="Published">What the branch that is read has held, one state after the other; empty where all was taken back before a merge.</param>
public sealed record RecordTrail(
    Instant First,
    Instant Last,
    int Changes,
    Instant StatusSince,
    IReadOnlyList<RecordVersion> Versions,
    IReadOnlyList<PublishedVersion> Published);
