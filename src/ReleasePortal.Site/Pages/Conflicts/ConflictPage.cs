using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Calendar;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Conflicts;

/// <summary>Every conflict in the calendar, with the way out of each.</summary>
internal static class ConflictPage
{
    public static Page Draw(Material material) => new(SiteMap.Conflicts, "Conflicts", () => Model(material))
    {
        Description = "Releases that cannot, or should not, happen when they are planned, and when they would be free.",
        Kind = "Calendar",
    };

    private static ListModel Model(Material material)
    {
        var all = material.Conflicts.All;
        var open = all.Where(listed => listed.Waiver is null).ToList();
        var shown = all.OrderBy(listed => listed.Waiver is not null).Where(listed => listed.Anchor is not null).ToList();
        var parts = shown.Select(Part (listed) => ConflictCard.Of(listed.Anchor!, listed, material)).ToList();
        if (shown.Count < all.Count)
            parts.Add(new Paragraph($"{Count.Sentence(Count.InWords(all.Count - shown.Count, "conflict"))} more: portal check lists all of them."));
        if (open.Count == 0)
            parts.Insert(0, new Empty("No release stands in the way of a freeze, of another release, or of anybody's rest. A conflict appears here as soon as a plan makes one, with the next free times."));
        return new ListModel(new PageHead("Conflicts", Lede(open, all.Count - open.Count, material)) { Actions = [ViewSwitch.Of(CalendarView.Conflicts, material.Time.Today), SubscribeSteps.Action] }, parts);
    }

    private static string Lede(List<ListedConflict> open, int waived, Material material)
    {
        var errors = open.Count(listed => listed.Finding.Severity == Severity.Error);
        var sentence = $"{Count.Sentence(Count.InWords(errors, "conflict"))} to be put right before a merge, {Count.InWords(open.Count - errors, "warning")}"
            + $"{(waived == 0 ? "" : $", and {Count.InWords(waived, "conflict")} that a waiver allows")}.";
        var farthest = material.Time.DayText(material.Time.DateOf(material.Facts.Now + Domain.Calendar.ReleaseCalendar.Farthest));
        return $"{sentence} Looked for among all plans that have yet to start, up to {farthest}.";
    }
}
