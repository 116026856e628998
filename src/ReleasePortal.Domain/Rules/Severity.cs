namespace ReleasePortal.Domain.Rules;

/// <summary>How much a finding weighs, from heavy to light. Only errors block.</summary>
public enum Severity
{
    Error,
    Warning,
    Note,
}
