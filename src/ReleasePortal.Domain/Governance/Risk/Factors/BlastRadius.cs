using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Governance.Risk.Factors;

/// <summary>How many services change, or depend on one that does, directly or through others. Six and more are the worst.</summary>
internal sealed class BlastRadius : RiskFactor
{
    private const int Worst = 6;

    public override RiskFactorKind Kind => RiskFactorKind.BlastRadius;

    public override RiskRow Of(RiskCase risk)
    {
        if (risk.Unknown is { } unknown)
            return Missing(risk, $"Nobody knows what depends on {unknown}", risk.Release);
        var dependants = risk.Facts.Dependants;
        var hit = dependants.Of(risk.Services);
        var silent = hit.Where(dependants.IsSilent).ToList();
        var points = Share(risk.Weights.BlastRadius, risk.Services.Count + hit.Count + dependants.Unreadable.Count - 1, Worst - 1);
        var doubts = Doubts(silent, dependants.Unreadable.Count);
        return Row(risk, Words(risk.Services.Count, hit.Count) + doubts, points, [.. risk.Services, .. silent]) with { IsMissing = doubts.Length > 0 };
    }

    private static string Words(int changed, int hit)
    {
        var services = changed == 1 ? "1 service changes" : $"{changed} services change";
        var more = hit switch
        {
            0 => "nothing depends on " + (changed == 1 ? "it" : "them"),
            1 => "1 more depends on " + (changed == 1 ? "it" : "them"),
            _ => $"{hit} more depend on " + (changed == 1 ? "it" : "them"),
        };
        return $"{services}, {more}";
    }

    private static string Doubts(List<Service> silent, int unreadable) =>
        (silent.Count == 0 ? "" : $"; {string.Join(", ", silent.Select(service => service.Title))} may, because no depends_on is written there")
        + (unreadable == 0 ? "" : unreadable == 1 ? "; 1 service cannot be read" : $"; {unreadable} services cannot be read");
}
