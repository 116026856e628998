using ReleasePortal.Domain.Governance;

namespace ReleasePortal.Domain.Kpis.AntiPatterns;

/// <summary>Risks that still stand, and that nobody looked at by the day they were to be looked at.</summary>
public sealed class StaleRisks : AntiPattern
{
    public override string Title => "Stale risks";

    public override string Threshold =>
        "A risk that is open, being mitigated or accepted, and whose review_by is past. One is enough: the day was chosen by those who know the risk.";

    public override string Harm => "What was likely and what was bad half a year ago may be neither now, or both. Plans are made against a picture that nobody checks.";

    public override string Instead => "Look at it with the team that watches it: does it still stand, is the response enough? Then write the next day, or close it.";

    public override IEnumerable<AntiPatternFinding> Find(KpiFacts facts)
    {
        var today = Habit.Today(facts);
        List<SystemicRisk> standing = [.. facts.Records.Risks.Where(risk => risk.State is RiskState.Open or RiskState.Mitigating or RiskState.Accepted)];
        List<SystemicRisk> stale = [.. standing.Where(risk => risk.ReviewBy < today).OrderBy(risk => risk.ReviewBy)];
        if (stale.Count > 0)
        {
            yield return new(
                this, Title,
                $"{stale.Count} of {Habit.Number(standing.Count, "risk")} that still {(standing.Count == 1 ? "stands" : "stand")} {(stale.Count == 1 ? "was" : "were")} to be looked at again, the longest ago by {stale[0].ReviewBy:uuuu-MM-dd}.",
                [.. stale.Select(risk => new SeenSubject(new Subject(risk), $"to be looked at by {risk.ReviewBy:uuuu-MM-dd}"))]);
        }
    }
}
