using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Domain.Calendar;

/// <summary>A rule that left no room, and at how many starts.</summary>
public sealed record Refusal(Rule Rule, int Starts);
