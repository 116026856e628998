namespace ReleasePortal.Domain.Execution;

/// <summary>What steps should say and do not.</summary>
public static class StepOmissions
{
    /// <summary>
    /// Every step has somebody who does it and a way to know that it worked. How it is undone is asked of what changes something:
    /// not of approvals and checkpoints, and not of what is the way back itself.
    /// </summary>
    public static IReadOnlyList<StepOmission> Of(RunbookStep step)
    {
        var omissions = new List<StepOmission>();
        if (step.Owner is null)
            omissions.Add(StepOmission.Owner);
        if (string.IsNullOrWhiteSpace(step.Verification))
            omissions.Add(StepOmission.Verification);
        if (string.IsNullOrWhiteSpace(step.Rollback) && step is { IfOrdered: false, Kind: StepKind.Manual or StepKind.Automated })
            omissions.Add(StepOmission.Rollback);
        return omissions;
    }
}
