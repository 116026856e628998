using ReleasePortal.Domain.Learning.Issues;

namespace ReleasePortal.Domain.Readers;

/// <summary>Whether a version has a known issue.</summary>
/// <param name="Answer">And why.</param>
/// <param name="IsFixedHere">Whether it is the version that fixes it.</param>
public sealed record ReaderAnswer(ReaderIssue Issue, IssueAnswer Answer, bool IsFixedHere);
