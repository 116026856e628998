namespace ReleasePortal.Domain.Learning.Issues;

/// <summary>The first version without a known issue, and whether anybody has it.</summary>
public sealed record IssueFix(string Version, FixStanding Standing);
