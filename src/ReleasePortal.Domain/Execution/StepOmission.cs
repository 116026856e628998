namespace ReleasePortal.Domain.Execution;

/// <summary>What a step of a runbook does not say.</summary>
public enum StepOmission
{
    Owner,
    Verification,
    Rollback,
}
