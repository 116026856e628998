using ReleasePortal.Domain.Releases;
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
        if (!material.Records.Reviews.TryFind(release.Id, out var review))
            return null;
        List<Part> parts = [];
        if (review.WentWell.Count > 0)
            parts.Add(new Titled("What went well", new Bullets([.. review.WentWell.Select(material.Prose.Line)])));
        if (review.WentBadly.Count > 0)
            parts.Add(new Titled("What went badly", new Bullets([.. review.WentBadly.Select(material.Prose.Line)])));
        if (material.Prose.Of(review.Body) is { } body)
            parts.Add(body);
        if (review.Actions.Count > 0)
            parts.Add(new Titled("What is done about it", ActionTable.Of(review.Actions, material)));
        parts.Add(new Paragraph(new Pair("Took part:", new Listed([.. review.Attendees.Select(material.Links.To)]))));
        return new Card("review", "Review", new Group(parts)) { Padded = true, Aside = material.Time.Day(review.Date) };
    }
}
