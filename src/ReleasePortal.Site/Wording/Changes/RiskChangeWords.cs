using ReleasePortal.Domain.Comparison;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Site.Wording.Changes;

/// <summary>Which way a risk went and why, in sentences.</summary>
internal static class RiskChangeWords
{
    public static string Of(PlanChange.RiskAnswer change) =>
        $"{Trending(change.Trend)}: {EnumWords.Lower(change.Factor)} {change.Before ?? "not answered"} → {change.After ?? "not answered"}";

    public static string Of(PlanChange.SingleRisk change) => $"{Trending(change.Trend)}: " + change switch
    {
        { Before: null, After: { } now } => $"{now.Id} is new, {Score(now)}: {now.Title}",
        { Before: { } was, After: null } => $"{was.Id} is not listed any more, {Score(was)}: {was.Title}",
        { Before: { } was, After: { } now } when was.State != now.State =>
            $"{now.Id} is {EnumWords.Lower(now.State)}, it was {EnumWords.Lower(was.State)}{(was.Score == now.Score ? "" : $", {Score(was)} → {Score(now)}")}: {now.Title}",
        { Before: { } was, After: { } now } => $"{now.Id} {Score(was)} → {Score(now)}: {now.Title}",
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    public static string Of(PlanChange.WayBack change) => $"{Trending(change.Trend)}: rollback {Word(change.Before)} → {Word(change.After)}";

    public static string Of(RecordChange.RiskScore change) =>
        $"Risk {(change.After.Score > change.Before.Score ? "up" : "down")}: {Score(change.Before.Likelihood, change.Before.Impact)} → {Score(change.After.Likelihood, change.After.Impact)}";

    private static string Trending(Trend trend) => trend switch
    {
        Trend.Up => "Risk up",
        Trend.Down => "Risk down",
        Trend.Level => "Risk",
    };

    private static string Word(Rollback? rollback) => rollback switch
    {
        null => "not said",
        { Strategy: RollbackStrategy.None } => "none",
        { RehearsedAt: null } => $"{EnumWords.Lower(rollback.Strategy)}, never rehearsed",
        _ => $"{EnumWords.Lower(rollback.Strategy)}, rehearsed",
    };

    private static string Score(ReleaseRisk risk) => Score(risk.Likelihood, risk.Impact);

    private static string Score(int likelihood, int impact) => $"{likelihood} × {impact} = {likelihood * impact}";
}
