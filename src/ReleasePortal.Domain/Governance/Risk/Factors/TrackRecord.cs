using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Risk.Factors;

/// <summary>What went wrong with the services in the 90 days before. Three and more failures are the worst, and so is a service of which no earlier release is on record.</summary>
internal sealed class TrackRecord : RiskFactor
{
    private const int Worst = 3;

    public override RiskFactorKind Kind => RiskFactorKind.History;

    public override RiskRow Of(RiskCase risk)
    {
        if (risk.Unknown is { } unknown)
            return Missing(risk, $"Nobody knows how releases of {unknown} went", risk.Release);
        var past = risk.Facts.Past;
        if (risk.Services.FirstOrDefault(service => !past.Knows(service.Id, risk.At)) is { } young)
            return Missing(risk, $"No earlier release of {young.Title} is on record", young);
        var setbacks = past.Before(risk.Services, risk.At, risk.Release.Id);
        return setbacks.Count == 0
            ? Row(risk, $"Nothing failed in the {ServicePast.Days} days before", 0, risk.Services)
            : Row(risk, Words(setbacks), Share(risk.Weights.History, setbacks.Count, Worst), [.. setbacks.Select(setback => setback.Source).Distinct<Record>(ReferenceEqualityComparer.Instance)]);
    }

    private static string Words(IReadOnlyList<Setback> setbacks)
    {
        if (setbacks.Count == ServicePast.Most)
            return $"In the {ServicePast.Days} days before: {ServicePast.Most} failures and more";
        var incidents = setbacks.Count(setback => setback.Kind == SetbackKind.Incident);
        var failed = setbacks.Count(setback => setback.Kind == SetbackKind.FailedDeployment);
        var untold = setbacks.Count - incidents - failed;
        return $"In the {ServicePast.Days} days before: " + string.Join(", ", ((string?[])
        [
            failed == 0 ? null : failed == 1 ? "1 failed deployment" : $"{failed} failed deployments",
            incidents == 0 ? null : incidents == 1 ? "1 incident" : $"{incidents} incidents",
            untold == 0 ? null : untold == 1 ? "1 service released without a record of how it went" : $"{untold} services released without a record of how it went",
        ]).OfType<string>());
    }
}
