using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Risk;
using ReleasePortal.Domain.Releases.Health;

namespace ReleasePortal.Site.Wording;

/// <summary>What the parts of change risk and delivery health are called.</summary>
internal static class RiskWords
{
    public static string Of(RiskFactorKind factor) => factor switch
    {
        RiskFactorKind.ServiceTier => "Service tier",
        RiskFactorKind.BlastRadius => "Blast radius",
        RiskFactorKind.LastingChange => "What a rollback does not undo",
        RiskFactorKind.Rollback => "Way back",
        RiskFactorKind.ChangeSize => "Size against what is usual",
        RiskFactorKind.TestEvidence => "Test evidence",
        RiskFactorKind.Timing => "Timing",
        RiskFactorKind.History => "What failed lately",
        RiskFactorKind.Novelty => "Novelty",
    };

    public static string Of(RiskVetoKind veto) => veto switch
    {
        RiskVetoKind.TierOneWithoutRollback => "Tier 1 without a way back",
        RiskVetoKind.UnacceptedCriticalIssue => "Unaccepted known issue of severity 1",
    };

    public static string Of(HealthPartKind part) => part switch
    {
        HealthPartKind.Readiness => "Readiness work",
        HealthPartKind.Gates => "Gates",
        HealthPartKind.Progress => "Progress",
        HealthPartKind.TimeLeft => "Time left",
    };

    /// <summary>0 to 25 points.</summary>
    public static string Span(RiskBand band) => band switch
    {
        RiskBand.Low => $"0 to {RiskBands.MostOfLow} points",
        RiskBand.Moderate => $"{RiskBands.MostOfLow + 1} to {RiskBands.MostOfModerate} points",
        RiskBand.High => $"{RiskBands.MostOfModerate + 1} points and more, and every veto",
    };
}
