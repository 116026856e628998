using ReleasePortal.Domain.Kpis.AntiPatterns;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Kpis;

/// <summary>Habits that make releases worse, as the records show them, with what to do instead.</summary>
internal static class HabitsCard
{
    /// <summary>Enough to see every case of a quarter; a page has its limits.</summary>
    private const int Named = 100;

    /// <param name="concerns">Which findings are shown.</param>
    /// <param name="material">What pages are made from.</param>
    /// <returns>Null where none was found.</returns>
    public static Card? Of(Func<AntiPatternFinding, bool> concerns, Material material)
    {
        var found = material.Habits.Where(concerns).ToList();
        return found.Count == 0 ? null : new Card("habits", "Habits that hurt", new Group([.. found.Select(finding => (Part)new Titled(finding.Title, new Group(
        [
            new Paragraph($"{finding.Seen} {finding.Pattern.Harm}"),
            new Paragraph(new Pair("Instead:", finding.Pattern.Instead)),
            new Folded("What was seen, and from when on it counts", new Group(
            [
                new Paragraph(finding.Pattern.Threshold),
                new Bullets([.. finding.Subjects.Take(Named).Select(seen => (Part)new Pair(SubjectLinks.Of(seen.Subject, material), seen.Why))]),
                .. finding.Subjects.Count > Named ? (Part[])[new Paragraph($"And {Count.InWords(finding.Subjects.Count - Named, "more", "more")}.")] : [],
            ])),
        ])))]))
        {
            Padded = true,
            Aside = Count.Digits(found.Count),
        };
    }
}
