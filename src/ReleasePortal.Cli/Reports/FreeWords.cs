using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Reports;

/// <summary>Where a finding of the calendar would be free, in sentences for reports that have little room.</summary>
internal static class FreeWords
{
    public static IEnumerable<string> Of(Finding finding)
    {
        if (finding.Conflict is not { } details)
            yield break;
        if (ConflictLines.Overlap(details) is { Count: > 0 } overlap)
            yield return $"Overlap: {string.Join(" = ", overlap)}.";
        var answer = details.Free.Value;
        yield return answer.Slots.Count == 0 ? answer.WhyNone : $"Free: {string.Join(", ", answer.Slots.Select(Words))}.";
    }

    private static string Words(Placement slot) =>
        $"{ConflictLines.Span(slot.Window, slot.Release.Window.Zone)} {slot.Release.Window.Zone.Id}";
}
