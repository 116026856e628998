namespace ReleasePortal.Domain.History;

/// <summary>A record that some commit held, and the last one does not.</summary>
/// <param name="Kind">What kind of record it was, such as <c>release</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Trail">What became of it.</param>
public sealed record RemovedRecord(string Kind, string Id, RecordTrail Trail);
