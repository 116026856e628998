using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>What was learned from a release.</summary>
internal static class ReviewSection
{
    public static Card? Of(Release release, Material material)
    {
        var improvements = Improvements(release, material);
        if (!material.Records.Reviews.TryFind(release.Id, out var review))
            return improvements is null ? null : new Card("review", "Review", new Titled("Improvements that it asked for", improvements)) { Padded = true };
        List<Part> parts = [];
        if (review.WentWell.Count > 0)
            parts.Add(new Titled("What went well", new Bullets([.. review.WentWell.Select(material.Prose.Line)])));
        if (review.WentBadly.Count > 0)
            parts.Add(new Titled("What went badly", new Bullets([.. review.WentBadly.Select(material.Prose.Line)])));
        if (material.Prose.Of(review.Body) is { } body)
            parts.Add(body);
        if (review.Actions.Count > 0)
            parts.Add(new Titled("What is done about it", ActionTable.Of(review.Actions, material)));
        if (improvements is not null)
            parts.Add(new Titled("Improvements that it asked for", improvements));
        parts.Add(new Paragraph(new Pair("Took part:", new Listed([.. review.Attendees.Select(material.Links.To)]))));
        return new Card("review", "Review", new Group(parts)) { Padded = true, Aside = material.Time.Day(review.Date) };
    }

    /// <summary>Changes to how we work that name the review of a release; null where none does.</summary>
    public static EntryList? Improvements(Release release, Material material)
    {
        var asked = material.Records.Improvements.Where(improvement => improvement.Reviews.Any(review => review.Id == release.Id)).ToList();
        return asked.Count == 0 ? null : new EntryList([.. asked.Select(improvement => new Entry(States.Of(improvement.State), RecordLinks.To(improvement), States.Of(improvement.State).Word, material.Prose.Line(improvement.Proposal)))]);
    }
}
