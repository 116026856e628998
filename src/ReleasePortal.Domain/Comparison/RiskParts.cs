using NodaTime;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Comparison;

/// <summary>Which way the risk of a plan went. A question that is not answered counts as the worst answer.</summary>
internal static class RiskParts
{
    /// <summary>More than any likelihood × impact: it is no risk any more, it is there.</summary>
    private const int Occurred = 26;

    public static IEnumerable<Told> Of(Release before, Release after, ChangedKeys keys)
    {
        var (was, now) = (before.Risk, after.Risk);
        Told?[] answers =
        [
            Answer(RiskFactor.IrreversibleMigration, "irreversible_migration", was?.IrreversibleMigration, now?.IrreversibleMigration),
            Answer(RiskFactor.BreakingContract, "breaking_contract", was?.BreakingContract, now?.BreakingContract),
            Answer(RiskFactor.FirstTime, "first_time", was?.FirstTime, now?.FirstTime),
            Downtime(was?.Downtime, now?.Downtime),
        ];
        var register = ItemPair<ReleaseRisk>.Of("risk.register", was?.Register, now?.Register, item => item.Id)
            .Where(risk => risk.IsOneSided || keys.Touch($"{risk.Name}.likelihood", $"{risk.Name}.impact", $"{risk.Name}.state"))
            .Select(risk => new Told(
                new PlanChange.SingleRisk(risk.Before, risk.After, TrendOf(Weight(risk.Before), Weight(risk.After))),
                risk.IsOneSided ? [risk.Name] : [$"{risk.Name}.likelihood", $"{risk.Name}.impact", $"{risk.Name}.state"]));
        return [.. answers.OfType<Told>(), .. register, .. WayBack(before.Rollback, after.Rollback, keys)];
    }

    private static Told? Answer(RiskFactor factor, string key, bool? before, bool? after) => before == after ? null : new Told(
        new PlanChange.RiskAnswer(factor, Word(before), Word(after), TrendOf(before is false ? 0 : 1, after is false ? 0 : 1)), $"risk.{key}");

    private static Told? Downtime(Duration? before, Duration? after) => before == after ? null : new Told(
        new PlanChange.RiskAnswer(RiskFactor.Downtime, Word(before), Word(after), TrendOf(before ?? Duration.MaxValue, after ?? Duration.MaxValue)), "risk.downtime");

    private static IEnumerable<Told> WayBack(Rollback? before, Rollback? after, ChangedKeys keys)
    {
        if (before is null != after is null || keys.Touch("rollback.strategy", "rollback.rehearsed_at"))
        {
            yield return new Told(
                new PlanChange.WayBack(before, after, TrendOf(Weakness(before), Weakness(after))),
                before is null || after is null ? ["rollback"] : ["rollback.strategy", "rollback.rehearsed_at"]);
        }
    }

    private static string? Word(bool? answer) => answer is null ? null : answer.Value ? "yes" : "no";

    private static string? Word(Duration? answer) => answer is null ? null : NodaTime.Text.PeriodPattern.NormalizingIso.Format(Period.FromTicks(answer.Value.BclCompatibleTicks).Normalize());

    private static int Weight(ReleaseRisk? risk) => risk switch
    {
        null or { State: RiskState.Closed } => 0,
        { State: RiskState.Occurred } => Occurred,
        _ => risk.Score,
    };

    /// <summary>No way back is worse than one that was never tried.</summary>
    private static int Weakness(Rollback? rollback) => rollback switch
    {
        null or { Strategy: RollbackStrategy.None } => 2,
        { RehearsedAt: null } => 1,
        _ => 0,
    };

    private static Trend TrendOf<T>(T before, T after)
        where T : IComparable<T> => after.CompareTo(before) switch
    {
        > 0 => Trend.Up,
        < 0 => Trend.Down,
        _ => Trend.Level,
    };
}
