using System.Globalization;
using NodaTime;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Time;
using ReleasePortal.Repository.Editing;

namespace ReleasePortal.Cli.Editing;

/// <summary>A plan at another time. Its phases keep their distance from the start; times keep the form in which they are written.</summary>
/// <param name="Plan">As it is written.</param>
/// <param name="Start">The new start.</param>
/// <param name="Length">How long the window is; null for as long as before.</param>
internal sealed record MovedPlan(Release Plan, Instant Start, Duration? Length)
{
    public Interval Window => new(Start, Start + (Length ?? Plan.Window.Interval.Duration));

    public EditedRecord In(EditedRecord record)
    {
        var window = Plan.Window;
        record = Moved(record, "window.start", window.Start, Window.Start, window.TimeZone);
        record = Moved(record, "window.end", window.End, Window.End, window.TimeZone);
        var shift = Start - window.Interval.Start;
        foreach (var (index, phase) in Plan.Phases.Index())
        {
            var item = string.Create(CultureInfo.InvariantCulture, $"phases[{index + 1}]");
            record = Moved(record, $"{item}.start", phase.Start, phase.Start.Instant + shift, phase.TimeZone);
            record = Moved(record, $"{item}.end", phase.End, phase.End.Instant + shift, phase.TimeZone);
        }

        return record;
    }

    /// <summary>What is at the same time as before stays as it is written.</summary>
    private static EditedRecord Moved(EditedRecord record, string key, Moment was, Instant now, DateTimeZone? zone) =>
        was.Instant == now ? record : record.Set(key, WrittenMoment.Of(now, was, zone));
}
