using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Comparison;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Wording.Changes;

/// <summary>What became of a record, in sentences.</summary>
internal sealed class RecordChangeWords(NamedThings things)
{
    /// <summary>How much of a value one needs to see to know what it is about.</summary>
    private const int LongestValue = 80;

    /// <summary>After these one has to look at the file anyway.</summary>
    private const int MostSentences = 8;

    public string Of(RecordChange change) => change switch
    {
        RecordChange.Came { Record: var record } => Came(record),
        RecordChange.Went { Record: Release release } => $"Gone, with everything in its folder; it was {States.Of(release.Status).Word.ToLowerInvariant()}",
        RecordChange.Went { Record: var record } => $"{Count.Sentence(RecordKindNames.Of(record))} {record.Id} is gone",
        RecordChange.Unreadable unreadable => Unreadable(unreadable),
        RecordChange.Found { Finding: var finding } => $"New {EnumWords.Lower(finding.Severity)} {finding.Rule.Code}: {finding.Message.TrimEnd('.')}{(finding.Severity == Severity.Error ? $" ({finding.Place.Path}:{finding.Place.Span.Start.Line})" : "")}",
        RecordChange.Solved { Waiver: { } waiver, Finding: var finding } => $"Allowed by waiver {waiver.Id} until {things.Time.DayText(waiver.Expires)}: {finding.Rule.Code}, {finding.Message.TrimEnd('.')}",
        RecordChange.Solved { Finding: var finding } => $"Solved {EnumWords.Lower(finding.Severity)} {finding.Rule.Code}: {finding.Message.TrimEnd('.')}",
        RecordChange.EntryMoved moved => $"Moved from {When(moved.Before)} to {When(moved.After)}",
        RecordChange.Hit hit => $"Now in its way: {Count.List([.. hit.Releases.Select(release => release.Name)])}",
        RecordChange.Restored { Incident: { RestoredAt: { } at } incident } => $"Service is back since {things.Time.MomentText(at.Instant)}, after {DurationWords.Of(at.Instant - incident.StartedAt.Instant)}",
        RecordChange.IssueStatus status => $"{States.Of(status.After).Word}; it was {States.Of(status.Before).Word.ToLowerInvariant()}",
        RecordChange.WorkaroundFound found => $"Workaround: {found.Workaround}",
        RecordChange.RiskScore score => RiskChangeWords.Of(score),
        RecordChange.Rewritten rewritten => Rewritten(FieldWords.Of([.. rewritten.Fields.Select(Cut)])),
        RecordChange.Reworded reworded => $"Reworded: {Count.List([.. FieldWords.NamesOf(reworded.Fields).Distinct(StringComparer.Ordinal)])}",
        RecordChange.LaidOut => "Only comments or the layout of the file changed",
        RecordChange.FileMoved moved => $"File moved from {moved.Before} to {moved.After}",
        RecordChange.FileWritten { File: var file } => $"File {file.Path} {EnumWords.Lower(file.Fate)}",
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private string Came(Record record) => record switch
    {
        Release release => $"New, {States.Of(release.Status).Word.ToLowerInvariant()}; owner {things.NameOf(release.Owner)}; {release.Summary}",
        Freeze freeze => $"New {EnumWords.Lower(freeze.Level)} freeze: {When(freeze)}; {freeze.Reason}",
        ICalendarEntry entry => $"New: {When(entry)}",
        Incident incident => $"Opened, severity {incident.Severity}: began {things.Time.MomentText(incident.StartedAt.Instant)}, {(incident.RestoredAt is { } at ? $"over since {things.Time.MomentText(at.Instant)}" : "not over yet")}; {incident.Impact}",
        KnownIssue issue => $"New, severity {issue.Severity}, {States.Of(issue.Status).Word.ToLowerInvariant()}, in {issue.Affected}{(issue.Workaround is { } workaround ? $"; workaround: {workaround}" : "; no workaround yet")}",
        Waiver waiver => $"Granted for {waiver.Rule.Id} and {waiver.Subject} until {things.Time.DayText(waiver.Expires)}, by {things.NameOf(waiver.ApprovedBy.Handle)} as {things.NameOf(waiver.ApprovedBy.Role)}: {waiver.Reason}",
        NoteFragment { Draft: true } note => $"Note {note.Id} drafted; it waits for somebody to edit it",
        NoteFragment note => $"Note {note.Id} added for {note.Audience.Id}: {EnumWords.Lower(note.Kind)}",
        SystemicRisk risk => $"New, {risk.Likelihood} × {risk.Impact} = {risk.Score}; owner {things.NameOf(risk.Owner)}",
        DecisionRecord decision => $"New, {States.Of(decision.Status).Word.ToLowerInvariant()}: {decision.Decision}",
        BoardMinutes minutes => $"Minutes of {things.Time.DayText(minutes.Date)}: {Count.Of(minutes.Items.Count, "release")} decided",
        Policy policy => $"New: {policy.Summary}",
        ReleaseReview review => $"Review held on {things.Time.DayText(review.Date)}, {Count.Of(review.Actions.Count, "action")}",
        _ => $"New {RecordKindNames.Of(record)}",
    };

    private static string Unreadable(RecordChange.Unreadable unreadable) => unreadable switch
    {
        { PathBefore: { } before, PathAfter: { } after } => $"Changed, and cannot be read on either side: {(before == after ? after : $"{before}, now {after}")}",
        { PathAfter: { } after, Fate: Fate.Added } => $"New, and cannot be read: {after}",
        { PathBefore: { } before, Fate: Fate.Removed } => $"Gone, and could not be read before: {before}",
        { PathAfter: { } after } => $"Cannot be read any more, so that nobody knows what it says: {after}",
        { PathBefore: { } before } => $"Could not be read before, so that nobody knows what changed: {before}",
        _ => throw new ArgumentOutOfRangeException(nameof(unreadable)),
    };

    /// <summary>Of what comes back the first time, and how it repeats.</summary>
    private string When(ICalendarEntry entry)
    {
        var first = things.Time.SpanText(new Interval(entry.Start.Instant, entry.End.Instant));
        return entry.Recurrence is { } recurrence
            ? $"{first}, {RecurrenceWords.Of(recurrence.Rule, entry.Start.Instant.InZone(entry.TimeZone).Date)}"
            : first;
    }

    private static string Rewritten(IReadOnlyList<string> sentences) => sentences.Count <= MostSentences
        ? string.Join("; ", sentences)
        : $"{string.Join("; ", sentences.Take(MostSentences))}; and {Count.Of(sentences.Count - MostSentences, "more change")}";

    private static FieldChange Cut(FieldChange field) => field with { Before = Cut(field.Before), After = Cut(field.After) };

    private static string? Cut(string? value) => value is { Length: > LongestValue } ? $"{value[..LongestValue]}…" : value;
}
