using System.Globalization;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Governance.Risk.Factors;

/// <summary>
/// How many changes each service gets, against the median of its last releases. More than three times as many are the worst.
/// What clones of the code tell is no input: it is known only once something is deployed, and the score has to be there before.
/// </summary>
internal sealed class SizeOfChange : RiskFactor
{
    private const int Steps = 4;

    public override RiskFactorKind Kind => RiskFactorKind.ChangeSize;

    public override RiskRow Of(RiskCase risk)
    {
        if (risk.Release.Scope.Count == 0)
            return Missing(risk, "No scope is written", risk.Release);
        if (risk.Unknown is { } unknown)
            return Missing(risk, $"Nobody knows what is usual for {unknown}", risk.Release);
        var sizes = risk.Services
            .Select(service => (Service: service, Changes: ReleaseSizes.Of(risk.Release, service.Id), Usual: risk.Facts.Sizes.MedianOf(service.Id, risk.At)))
            .ToList();
        if (sizes.Find(size => size.Usual is null) is { Service: { } young })
            return Missing(risk, $"Fewer than {ReleaseSizes.Least} earlier releases tell what is usual for {young.Title}", young);
        var worst = sizes.OrderByDescending(size => Step(size.Changes, size.Usual!.Value)).ThenByDescending(size => size.Changes / size.Usual!.Value).First();
        return Row(risk, Words(worst.Service, worst.Changes, worst.Usual!.Value), Share(risk.Weights.ChangeSize, Step(worst.Changes, worst.Usual.Value), Steps), risk.Release, worst.Service);
    }

    private static int Step(int changes, double usual) => (changes / usual) switch
    {
        <= 1 => 0,
        <= 1.5 => 1,
        <= 2 => 2,
        <= 3 => 3,
        _ => Steps,
    };

    private static string Words(Service service, int changes, double usual) =>
        string.Create(CultureInfo.InvariantCulture, $"{service.Title} gets {changes} {(changes == 1 ? "change" : "changes")}, usually {usual:0.#}");
}
