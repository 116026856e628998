namespace ReleasePortal.Repository.History;

/// <summary>How long a program may run: so long, and not behind a deadline that it may share with others.</summary>
internal readonly record struct RunningTime(TimeSpan Longest, CancellationToken Deadline = default);
