using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Comparison;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Reports;

/// <summary>What a program wants to know of a change, without reading a sentence.</summary>
/// <param name="Name">What happened, in snake case; the list stands in <c>diff-report.schema.json</c>.</param>
/// <param name="Item">The part of the record that it is about; null where that is the whole.</param>
/// <param name="Before">As it was, as records write it; null where there was none, or it is no single value.</param>
/// <param name="After">As it is since.</param>
internal sealed record ChangeValues(string Name, string? Item = null, string? Before = null, string? After = null)
{
    public static ChangeValues Of(Change change) => change switch
    {
        RecordChange record => Of(record),
        PlanChange plan => Of(plan),
        FactChange fact => Of(fact),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static ChangeValues Of(RecordChange change) => change switch
    {
        RecordChange.Came { Record: var record } => new("added", RecordKindNames.Of(record)),
        RecordChange.Went { Record: var record } => new("removed", RecordKindNames.Of(record)),
        RecordChange.Unreadable unreadable => new("unreadable", null, unreadable.PathBefore, unreadable.PathAfter),
        RecordChange.Found { Finding: var finding } => new("finding_new", finding.Rule.Code, null, Word(finding.Severity)),
        RecordChange.Solved { Finding: var finding, Waiver: var waiver } => new("finding_gone", finding.Rule.Code, Word(finding.Severity), waiver?.Id),
        RecordChange.EntryMoved moved => new("entry_moved", null, Span(moved.Before), Span(moved.After)),
        RecordChange.Hit hit => new("releases_hit", null, null, string.Join(' ', hit.Releases.Select(release => release.Id))),
        RecordChange.Restored { Incident.RestoredAt: var at } => new("restored", null, null, at is null ? null : Time(at.Instant)),
        RecordChange.IssueStatus status => new("status", null, Word(status.Before), Word(status.After)),
        RecordChange.WorkaroundFound found => new("workaround", null, null, found.Workaround),
        RecordChange.RiskScore score => new("risk", null, $"{score.Before.Score}", $"{score.After.Score}"),
        RecordChange.Rewritten { Fields: [var only] } => new("rewritten", only.Field, only.Before, only.After),
        RecordChange.Rewritten rewritten => new("rewritten", string.Join(' ', rewritten.Fields.Select(field => field.Field))),
        RecordChange.Reworded reworded => new("reworded", string.Join(' ', reworded.Fields.Select(field => field.Field))),
        RecordChange.LaidOut => new("laid_out"),
        RecordChange.FileMoved moved => new("file_moved", null, moved.Before, moved.After),
        RecordChange.FileWritten { File: var file } => new($"file_{Word(file.Fate)}", file.Path),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static ChangeValues Of(PlanChange change) => change switch
    {
        PlanChange.Status status => new("status", null, Word(status.Before), Word(status.After)),
        PlanChange.Stands stands => new("standing", null, Word(stands.Before), Word(stands.After)),
        PlanChange.Moved moved => new("moved", null, Span(moved.Before.Window.Interval), Span(moved.After.Window.Interval)),
        PlanChange.PhaseMoved { Before: var was, After: var now } => new("phase", NameOf((was ?? now)!), Span(was?.Interval), Span(now?.Interval)),
        PlanChange.Scope { Before: var was, After: var now } => new("scope", (was ?? now)!.Id, was?.Title, now?.Title),
        PlanChange.Ships { Before: var was, After: var now } => new("service", (was ?? now)!.Service.Id, was?.Version.Text, now?.Version.Text),
        PlanChange.DependsOn { Before: var was, After: var now } => new("dependency", (was ?? now)!.Release.Id, Word(was?.Kind), Word(now?.Kind)),
        PlanChange.Approved { Before: var was, After: var now } => new("approval", $"{(was ?? now)!.Role} {(was ?? now)!.By}", Word(was?.Decision), Word(now?.Decision)),
        PlanChange.Decided { Before: var was, After: var now } => new("decision", null, Word(was?.Verdict), Word(now?.Verdict)),
        PlanChange.Checked { Before: var was, After: var now } => new("readiness", $"{(was ?? now)!.Service} {Word((was ?? now)!.Check)}", Word(was?.State), Word(now?.State)),
        PlanChange.Gated { Before: var was, After: var now } => new("gate", (was ?? now)!.Id, Word(was?.State), Word(now?.State)),
        PlanChange.RiskAnswer answer => new(Trending(answer.Trend), Word(answer.Factor), answer.Before, answer.After),
        PlanChange.SingleRisk { Before: var was, After: var now } risk => new(Trending(risk.Trend), (was ?? now)!.Id, was is null ? null : $"{was.Score}", now is null ? null : $"{now.Score}"),
        PlanChange.WayBack { Before: var was, After: var now } way => new(Trending(way.Trend), "rollback", Word(was?.Strategy), Word(now?.Strategy)),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static ChangeValues Of(FactChange change) => change switch
    {
        FactChange.Deployed { Before: var was, After: var now } => new("deployment", (was ?? now)!.Id, Word(was?.Result), Word(now?.Result)),
        FactChange.Validated { Before: var was, After: var now } => new("validation", (was ?? now)!.Id, Word(was?.Result), Word(now?.Result)),
        FactChange.Surprised { Surprise: var surprise } => new("surprise", null, null, surprise.Title),
        FactChange.Confirmed { Before: var was, After: var now } => new("confirmation", null, was?.By.Id, now?.By.Id),
        FactChange.Evidence { Before: var was, After: var now } => new("evidence", (was ?? now)!.Title, Word(was?.Kind), Word(now?.Kind)),
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private static string Trending(Trend trend) => trend switch
    {
        Trend.Up => "risk_up",
        Trend.Down => "risk_down",
        Trend.Level => "risk",
    };

    private static string NameOf(Phase phase) => phase.Environment?.Id ?? phase.Region?.Id ?? phase.Ring ?? "";

    private static string? Word<T>(T? value)
        where T : struct, Enum => value is null ? null : KebabCase.Snake(value.Value.ToString());

    private static string Word<T>(T value)
        where T : struct, Enum => KebabCase.Snake(value.ToString());

    private static string Span(ICalendarEntry entry) => $"{Time(entry.Start.Instant)}/{Time(entry.End.Instant)}{(entry.Recurrence is { } recurrence ? $" {recurrence.Rule.Text}" : "")}";

    private static string? Span(Interval? span) => span is { } time ? $"{Time(time.Start)}/{Time(time.End)}" : null;

    private static string Time(Instant instant) => InstantPattern.General.Format(instant);
}
