using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>What would happen if the release came one, three or seven days later.</summary>
internal static class SlipSection
{
    private static readonly int[] Days = [1, 3, 7];

    public static Card? Of(Release release, Material material)
    {
        if (!release.Status.IsAhead() || material.Review.Calendar.Find(release.Id) is not { } planned)
            return null;
        var slips = Days.Select(Part (days) => Outcome(Slip.Of(planned, days, material.Review.Calendar), material));
        return new Card("if-it-slips", "If it slips", new Group([.. slips])) { Padded = true };
    }

    private static Titled Outcome(Slip slip, Material material)
    {
        var reasons = slip.New.OrderBy(conflict => conflict.Severity)
            .Select(conflict => new Reason(ConflictWords.Mark(conflict), material.Prose.Line(conflict.Message)))
            .Concat(slip.Pushed.Select(pushed => new Reason(States.AtRisk.With("link"), Pushed(pushed, material))))
            .Concat(slip.Gone.Select(conflict => new Reason(States.NothingKnown, material.Prose.Line($"No longer in the way: {conflict.Message}"))))
            .ToList();
        if (reasons.Count == 0)
            reasons.Add(new Reason(States.NothingKnown, "Nothing new stands against it, and nothing slips with it"));
        return new Titled(
            $"{Count.Sentence(Count.InWords(slip.Days, "day"))} later: {material.Time.SpanText(slip.Moved.Window)}",
            new ReasonList(reasons));
    }

    private static Pair Pushed(PushedRelease pushed, Material material)
    {
        var by = $"slips with it by {Count.InWords(pushed.Days, "day")}, to {material.Time.DayText(material.Time.DateOf(pushed.Moved.Start))}";
        return new Pair(RecordLinks.To(pushed.Moved.Release), pushed.Errors.Count == 0 ? $"{by}." : $"{by}, which would be a conflict: {pushed.Errors[0].Message}");
    }
}
