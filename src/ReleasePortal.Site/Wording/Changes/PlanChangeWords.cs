using NodaTime;
using ReleasePortal.Domain.Comparison;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Site.Wording.Changes;

/// <summary>What became of a plan, in sentences.</summary>
internal sealed class PlanChangeWords(NamedThings things)
{
    private readonly VerdictWords verdicts = new(things);
    private readonly GateWords gates = new(things);

    public string Of(PlanChange change) => change switch
    {
        PlanChange.Status status => $"{Word(status.After)}; it was {Word(status.Before).ToLowerInvariant()}",
        PlanChange.Stands stands => $"Now {States.Of(stands.After).Word.ToLowerInvariant()}; it was {States.Of(stands.Before).Word.ToLowerInvariant()}",
        PlanChange.Moved moved => Moved(moved),
        PlanChange.PhaseMoved { Before: null, After: { } phase } => $"Phase {NameOf(phase)} added: {Span(phase.Interval)}",
        PlanChange.PhaseMoved { Before: { } phase, After: null } => $"Phase {NameOf(phase)} taken away; it was {Span(phase.Interval)}",
        PlanChange.PhaseMoved phase => $"Phase {NameOf(phase.After!)} moved from {Span(phase.Before!.Interval)} to {Span(phase.After!.Interval)}",
        PlanChange.Scope scope => Scope(scope),
        PlanChange.Ships ships => Ships(ships),
        PlanChange.DependsOn { Before: null, After: { } other } => $"Needs {things.NameOf(other.Release)} {Kind(other)}: {other.Reason}",
        PlanChange.DependsOn { Before: { } other, After: null } => $"Does not need {things.NameOf(other.Release)} any more",
        PlanChange.DependsOn other => $"Needs {things.NameOf(other.After!.Release)} {Kind(other.After)}; it was {Kind(other.Before!)}",
        PlanChange.Approved approved => verdicts.Of(approved),
        PlanChange.Decided decided => verdicts.Of(decided),
        PlanChange.Checked check => gates.Of(check),
        PlanChange.Gated gate => GateWords.Of(gate),
        PlanChange.RiskAnswer answer => RiskChangeWords.Of(answer),
        PlanChange.SingleRisk risk => RiskChangeWords.Of(risk),
        PlanChange.WayBack way => RiskChangeWords.Of(way),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    /// <summary>Moved 1 d earlier; moved 2 h later and 30 min longer; 30 min shorter.</summary>
    private string Moved(PlanChange.Moved moved)
    {
        var (before, after) = (moved.Before.Window, moved.After.Window);
        var shift = Local(after.Start.Instant) - Local(before.Start.Instant);
        var stretch = after.Interval.Duration - before.Interval.Duration;
        string[] words =
        [
            .. shift == Duration.Zero ? [] : new[] { $"moved {DurationWords.Of(shift)} {(shift > Duration.Zero ? "later" : "earlier")}" },
            .. stretch == Duration.Zero ? [] : new[] { $"{DurationWords.Of(stretch)} {(stretch > Duration.Zero ? "longer" : "shorter")}" },
        ];
        var what = words.Length == 0 ? "Moved with the clock" : Count.Sentence(Count.List(words));
        return $"{what}: {Span(before.Interval)} → {Span(after.Interval)}; owner {things.NameOf(moved.After.Owner)}";
    }

    /// <summary>As the clock on the wall shows it, so that a week is a week in the night in which clocks change.</summary>
    private Duration Local(Instant instant) => instant.InZone(things.Time.Zone).LocalDateTime.InUtc().ToInstant() - Instant.FromUnixTimeTicks(0);

    private static string Scope(PlanChange.Scope scope) => scope switch
    {
        { Before: null, After: { } item } => $"Scope {item.Id} added: {item.Title}{Note(item)}",
        { Before: { } item, After: null } => $"Scope {item.Id} removed: {item.Title}",
        { Before: { } was, After: { } now } => $"Scope {now.Id} changed: {now.Title}{(was.Kind == now.Kind ? "" : $", {EnumWords.Lower(was.Kind)} → {EnumWords.Lower(now.Kind)}")}{(was.CustomerVisible == now.CustomerVisible ? "" : now.CustomerVisible ? ", customers see it now" : ", customers do not see it any more")}{(was.Flag == now.Flag ? "" : $", flag {now.Flag ?? "none"}")}",
        _ => throw new ArgumentOutOfRangeException(nameof(scope)),
    };

    private static string Note(ScopeItem item) => item.Kind is ChangeKind.Breaking or ChangeKind.Migration or ChangeKind.Security ? $" ({EnumWords.Lower(item.Kind)})" : "";

    private string Ships(PlanChange.Ships ships) => ships switch
    {
        { Before: null, After: { } now } => $"Ships {things.NameOf(now.Service)} {now.Version} too",
        { Before: { } was, After: null } => $"Does not ship {things.NameOf(was.Service)} {was.Version} any more",
        { Before: { } was, After: { } now } when was.Version.Text != now.Version.Text => $"Ships {things.NameOf(now.Service)} {now.Version} in place of {was.Version}",
        { After: { } now } => $"Ships {things.NameOf(now.Service)} {now.Version} of another tag or commit{(now.Commit is null ? "" : $": {now.Commit}")}",
        _ => throw new ArgumentOutOfRangeException(nameof(ships)),
    };

    private string NameOf(Phase phase) => phase.Environment is { } environment ? things.NameOf(environment) : phase.Region?.Id ?? phase.Ring ?? "";

    private string Span(Interval span) => things.Time.SpanText(span);

    private static string Word(ReleaseStatus status) => States.Of(status).Word;

    private static string Kind(ReleaseDependency dependency) => dependency.Kind switch
    {
        DependencyKind.Before => "first",
        DependencyKind.Together => "together with it",
    };
}
