using NodaTime;
using NodaTime.Text;
using ReleasePortal.Cli.Commands;

namespace ReleasePortal.Cli.Reports;

/// <summary>What stands above a list of changes: which two states, and how much.</summary>
internal static class DiffHeading
{
    private static readonly ZonedDateTimePattern Time = ZonedDateTimePattern.CreateWithInvariantCulture("ddd d MMM uuuu, HH:mm x", DateTimeZoneProviders.Tzdb);

    /// <summary>From 4f2c9ab01d (Fri 20 Nov 2026, 12:00 CET) to the files on disk, judged as of Mon 23 Nov 2026, 07:00 CET.</summary>
    public static string States(FoundChanges found) =>
        $"From {Words(found.States.Before, found)} to {Words(found.States.After, found)}, both judged as of {Words(found.Clock, found)}";

    /// <summary>14 changes in 6 places, 1 new error. Nothing changed.</summary>
    public static string Count(FoundChanges found)
    {
        var (comparison, errors) = (found.Comparison, found.Comparison.Blocking.Count());
        if (comparison.Count == 0)
            return "Nothing changed.";
        var quiet = comparison.Subjects.SelectMany(subject => subject.Changes).Count(change => change.IsQuiet);
        var parts = (string?[])
        [
            errors == 0 ? null : Tally.Count(errors, "new error"),
            quiet == 0 ? null : $"{quiet} of them only in words or files",
        ];
        return $"{string.Join(", ", parts.OfType<string>().Prepend($"{Tally.Count(comparison.Count, "change")} in {Tally.Count(comparison.Subjects.Count, "record")}"))}.";
    }

    private static string Words(ComparedState state, FoundChanges found) => state switch
    {
        { Asked: null, Commit: null } => "the files on disk",
        { Asked: null, Commit: { } commit } => $"the files on disk (on {commit.Id[..10]} of {Words(commit.CommittedAt, found)})",
        { Commit: { } commit } => $"{commit.Id[..10]} ({(commit.Id.StartsWith(state.Asked, StringComparison.Ordinal) ? "" : $"{state.Asked}, ")}{Words(commit.CommittedAt, found)})",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    private static string Words(Instant instant, FoundChanges found) => Time.Format(instant.InZone(found.Zone));
}
