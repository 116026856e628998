using NodaTime;

namespace ReleasePortal.Site.Graphs;

/// <summary>One line of a <see cref="ScheduleChart"/>. Times are counted from the start of the window.</summary>
/// <param name="Title">What is done.</param>
/// <param name="Words">All of it in a sentence, for whoever points at it.</param>
/// <param name="LatestFinish">Until then nobody waits for it; the finish itself, where it is critical.</param>
/// <param name="IsCritical">Whether the end waits for it.</param>
/// <param name="Actual">When it was done; null where it was not.</param>
internal sealed record ScheduleBar(string Title, string Words, Duration Start, Duration Finish, Duration LatestFinish, bool IsCritical, (Duration Start, Duration Finish)? Actual);
