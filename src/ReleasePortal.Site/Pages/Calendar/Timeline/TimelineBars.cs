using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Calendar.Timeline;

/// <summary>Puts the entries of one row into lanes, so that neither bars nor labels lie on each other.</summary>
internal static class TimelineBars
{
    /// <param name="entries">Each reaches into the scale.</param>
    public static IReadOnlyList<TimelineBar> Of(IEnumerable<TimelineEntry> entries, TimelineScale scale, TimeWords time)
    {
        var ordered = entries.OrderBy(entry => entry.Span.Start).ThenBy(entry => entry.Name, StringComparer.Ordinal).ToList();
        var labels = ordered.ConvertAll(entry => TimelineLabel.Of(entry.Name, scale.Columned(entry.Days), scale.Columns));
        var lanes = LanePacking.Of(labels.ConvertAll(label => (label.First, label.Last)));
        return [.. ordered.Select((entry, index) => Of(entry, labels[index], lanes[index], scale, time))];
    }

    private static TimelineBar Of(TimelineEntry entry, TimelineLabel label, int lane, TimelineScale scale, TimeWords time)
    {
        var classes = string.Join(' ', ((string?[])
        [
            $"tone-{entry.State.Tone}",
            scale.Place(entry.Days),
            $"l{lane + 1}",
            label.Class,
            entry.Look,
            scale.Columned(entry.Days).First * 2 > scale.Columns ? "late" : null,
        ]).OfType<string>());
        var cut = label.Words == entry.Name ? "" : $"{entry.Name}, ";
        var remark = entry.Remark is null ? "" : $", {entry.Remark}";
        return new TimelineBar(classes, entry.To, entry.State.Icon, label.Words, $"{cut}{entry.State.Word}{remark}", time.Span(entry.Span), entry.Words);
    }
}
