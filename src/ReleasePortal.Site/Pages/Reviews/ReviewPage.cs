using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Reviews;

/// <summary>What was learned from releases, newest first; each is read on the page of its release.</summary>
internal static class ReviewPage
{
    private static readonly State Mark = new("plan", "clipboard-check", "Review");

    public static Page Draw(Material material) => new(SiteMap.Reviews, "Reviews", () => Model(material))
    {
        Description = "What was learned from releases, and what is done about it.",
    };

    private static ListModel Model(Material material)
    {
        var entries = material.Records.Reviews.OrderByDescending(review => review.Date).ThenBy(review => review.Id, StringComparer.Ordinal)
            .Select(review => EntryOf(review, material)).OfType<Entry>().ToList();
        return new ListModel(
            new PageHead("Reviews", "What was learned from releases, and what is done about it."),
            [
                entries.Count == 0
                    ? new Empty("There are no reviews yet. A review is the file review.md in the folder of its release.")
                    : new Card("reviews", Count.Sentence(Count.InWords(entries.Count, "review")), new EntryList(entries)),
            ]);
    }

    private static Entry? EntryOf(ReleaseReview review, Material material) => material.Records.Releases.TryFind(review.Id, out var release)
        ? new Entry(
            Mark,
            new PageLink(SiteMap.Of(release).At("review"), RecordLinks.NameOf(release)),
            material.Time.ShortDay(review.Date),
            $"{Count.Sentence(Count.InWords(review.WentWell.Count, "thing"))} went well, {Count.Word(review.WentBadly.Count)} badly; {Count.InWords(review.Actions.Count, "action")}")
        : null;
}
