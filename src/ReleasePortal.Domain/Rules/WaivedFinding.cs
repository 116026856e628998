using ReleasePortal.Domain.Governance;

namespace ReleasePortal.Domain.Rules;

/// <summary>What a rule found and somebody allowed all the same, until the waiver expires.</summary>
public sealed record WaivedFinding(Finding Finding, Waiver Waiver);
