using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>What would happen if the release came one, three or seven days later.</summary>
internal static class SlipSection
{
    private static readonly int[] Days = [1, 3, 7];
    private static readonly string[] Columns = ["If it slips by", "Then it runs", "What would stand against it", "What slips with it"];

    public static Card? Of(Release release, Material material)
    {
        if (!release.Status.IsAhead() || material.Review.Calendar.Placements.FirstOrDefault(placed => placed.Release.Id == release.Id) is not { } planned)
            return null;
        var rows = Days.Select(days => Cells(Slip.Of(planned, days, material.Review.Calendar), material));
        return new Card("if-it-slips", "If it slips", Table.Of($"What happens if {release.Name} slips", Columns, rows));
    }

    private static IReadOnlyList<Part> Cells(Slip slip, Material material) =>
    [
        Count.InWords(slip.Days, "day"),
        material.Time.Span(slip.Moved.Window),
        Against(slip, material),
        slip.Pushed.Count == 0 ? "Nothing" : new Bullets([.. slip.Pushed.Select(pushed => Pushed(pushed, material))]),
    ];

    private static Part Against(Slip slip, Material material)
    {
        var lines = slip.New.OrderBy(conflict => conflict.Severity)
            .Select(Part (conflict) => new Pair(ConflictWords.Mark(conflict), material.Prose.Line(conflict.Message)))
            .Concat(slip.Gone.Select(Part (conflict) => new Pair(States.Done.With("circle-check"), material.Prose.Line($"No longer: {conflict.Message}"))))
            .ToList();
        return lines.Count == 0 ? "Nothing new" : new Bullets(lines);
    }

    private static Pair Pushed(PushedRelease pushed, Material material)
    {
        var by = $"by {Count.InWords(pushed.Days, "day")}, to {material.Time.DayText(material.Time.DateOf(pushed.Moved.Start))}";
        var errors = pushed.Errors.Count(conflict => conflict.Severity == Severity.Error);
        return new Pair(RecordLinks.To(pushed.Moved.Release), errors == 0 ? by : $"{by}, where {Count.InWords(errors, "conflict")} would block it: {pushed.Errors[0].Message}");
    }
}
