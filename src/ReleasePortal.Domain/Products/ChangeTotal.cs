using NodaTime;

namespace ReleasePortal.Domain.Products;

/// <summary>What several deployments of one service brought, such as those of one release in phases, taken together.</summary>
/// <param name="NoValue">Why nothing is known, in the form of <see cref="DeployedChange.NoValue"/>; else null.</param>
/// <param name="LeadTime">The median over the commits of all of them; null where no commit counts.</param>
/// <param name="Counted">How many commits count for the lead time.</param>
/// <param name="LeftOut">How many do not, by reason.</param>
/// <param name="Size">Of all of them.</param>
public sealed record ChangeTotal(string? NoValue, Duration? LeadTime, int Counted, IReadOnlyDictionary<LeftOutReason, int> LeftOut, ChangeSize Size)
{
    /// <param name="changes">In the order of time. One that brought nothing new takes nothing away from the others.</param>
    public static ChangeTotal Of(IReadOnlyList<DeployedChange> changes)
    {
        var known = changes.Where(change => change.NoValue is null).ToList();
        var counted = known.SelectMany(change => change.Counted).ToList();
        return new ChangeTotal(
            known.Count > 0 ? null : changes.Select(change => change.NoValue).FirstOrDefault() ?? "it is not deployed to production yet",
            MedianDuration.Of(counted.Select(commit => commit.LeadTime)),
            counted.Count,
            known.SelectMany(change => change.LeftOut).GroupBy(left => left.Reason).ToDictionary(group => group.Key, group => group.Count()),
            ChangeSize.Of([.. known.SelectMany(change => change.Sized)]));
    }
}
