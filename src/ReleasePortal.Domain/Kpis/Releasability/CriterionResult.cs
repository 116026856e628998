namespace ReleasePortal.Domain.Kpis;

/// <summary>A criterion, and how one service stands to it.</summary>
public sealed record CriterionResult(ReleasabilityCriterion Criterion, CriterionAnswer Answer)
{
    public bool IsMet => Answer.IsMet;
}
