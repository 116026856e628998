using ReleasePortal.Domain.Learning;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Guides;

/// <summary>How to do things with this portal: a list in the order in which one learns, and a page each.</summary>
internal static class GuidePages
{
    private static readonly State Mark = new("plan", "book-open", "Guide");

    public static IEnumerable<Page> Draw(Material material)
    {
        var guides = material.Records.Guides.OrderBy(guide => guide.Order).ThenBy(guide => guide.Id, StringComparer.Ordinal).ToList();
        yield return new Page(SiteMap.Guides, "Guides", () => Index(guides))
        {
            Description = "How to prepare, propose, run and record a release with this portal.",
        };
        for (var place = 0; place < guides.Count; place++)
        {
            var (guide, next) = (guides[place], place + 1 < guides.Count ? guides[place + 1] : null);
            yield return new Page(SiteMap.Guides.Below(guide.Id), guide.Title, () => Guide(guide, next, material))
            {
                Description = guide.Summary,
                Kind = "Guide",
                Source = guide.Body?.Place.Path ?? guide.Origin.Place.Path,
            };
        }
    }

    private static ListModel Index(IReadOnlyList<Guide> guides) => new(
        new PageHead("Guides", "How to do things with this portal. They are in the order in which most people need them."),
        [
            guides.Count == 0
                ? new Empty("There are no guides yet. A guide is a file such as content/guides/propose-a-release.md with a title, a summary and a place in the order.")
                : new Card("guides", Count.Sentence(Count.InWords(guides.Count, "guide")), new EntryList([.. guides.Select(Entry)])),
        ]);

    private static Entry Entry(Guide guide) => new(Mark, RecordLinks.To(guide), Aside: null, guide.Summary);

    private static DocumentModel Guide(Guide guide, Guide? next, Material material) =>
        DocumentModel.Of(new PageHead(guide.Title, material.Prose.Line(guide.Summary)), guide.Body, material) with
        {
            Next = next is null ? null : new NextPage("Next guide", RecordLinks.To(next), next.Summary),
        };
}
