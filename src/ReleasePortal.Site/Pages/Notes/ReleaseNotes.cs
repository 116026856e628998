using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Notes;

/// <summary>What is new in one release: in short, by kind of change, and what is known to be broken; for everybody, or for one audience.</summary>
internal static class ReleaseNotes
{
    /// <summary>A page with fewer notes is short enough.</summary>
    private const int FewestToSumUp = 4;

    private const int MostHighlights = 5;

    public static IEnumerable<Page> Draw(Release release, Material material)
    {
        if (!material.Records.Notes[release.Id].Any())
            yield break;
        yield return new Page(SiteMap.NotesOf(release), "Release notes", () => Whole(release, material))
        {
            Description = $"What is new in {RecordLinks.NameOf(release)}.",
            Since = release.Window.Start.Instant,
            FoundAs = new Listing("Release notes", $"{RecordLinks.NameOf(release)}: release notes"),
            Product = material.Records.Products.Find(release.Product)?.Title,
            Version = release.Version.Text,
            Source = FolderOf(release),
        };
        var readers = new NoteReaders(material);
        foreach (var audience in readers.Of(release))
        {
            yield return new Page(readers.AddressOf(release, audience), $"For {audience}", () => ForAudience(release, audience, material))
            {
                Description = $"What is new in {RecordLinks.NameOf(release)}, for the audience {audience}.",
                Source = FolderOf(release),
            };
        }
    }

    private static string FolderOf(Release release) => $"{release.Origin.Place.Path[..(release.Origin.Place.Path.LastIndexOf('/') + 1)]}notes/";

    /// <summary>A link to the notes of a release, where it has any.</summary>
    public static IEnumerable<PageAction> ActionOf(Release release, Material material) =>
        material.Records.Notes[release.Id].Any() ? [new PageAction(SiteMap.NotesOf(release), "file-text", "Release notes")] : [];

    private static RecordModel Whole(Release release, Material material)
    {
        var notes = Sorted(material.Records.Notes[release.Id]);
        return new RecordModel(
            HeadOf(release, material.Outlooks.StateOf(release), material.Prose.Line(release.Summary), [new PageAction(SiteMap.Of(release), "rocket", "The release"), .. ForOthers(release, material)]),
            [
                .. Highlights(notes, material),
                .. NoteCards.ByKind(notes, note => NoteCards.Internal(note, material)),
                .. KnownIssueSection.Of(release, material),
            ])
        {
            Facts = FactsOf(release, material.Links.To(release.Product), new Fact("Version", release.Version.Text), material),
        };
    }

    /// <summary>To be copied or printed: it links to nothing that its readers may not see.</summary>
    private static RecordModel ForAudience(Release release, string audience, Material material)
    {
        var readers = new NoteReaders(material);
        var notes = readers.NotesFor(audience, release).ToList();
        return new RecordModel(
            HeadOf(release, States.Of(release.Status), null, [new PageAction(SiteMap.NotesOf(release), "file-text", "All notes")]),
            [
                .. Highlights(notes, material),
                .. NoteCards.ByKind(notes, note => NoteCards.Plain(note, material)),
                .. Issues("fixed", "Known issues that are fixed", ReleaseIssues.Fixed(release, material).Where(issue => readers.MayRead(audience, issue)), issue => issue.Symptoms, material),
                .. Issues("known-issues", "Known issues", ReleaseIssues.Present(release, material).Select(pair => pair.Issue).Where(issue => readers.MayRead(audience, issue)), issue => $"{issue.Symptoms} {(issue.Workaround is { } workaround ? $"**Workaround:** {workaround}" : "No workaround is known.")}", material),
            ])
        {
            Facts = FactsOf(release, material.Records.Products.Find(release.Product)?.Title ?? release.Product.Id, new Fact("For", Count.Sentence(audience)), material),
        };
    }

    /// <param name="state">What readers may know of it: how ready a plan is, is not for all of them.</param>
    private static PageHead HeadOf(Release release, State state, Part? lede, IReadOnlyList<TemplatedPart> actions) =>
        new($"{RecordLinks.NameOf(release)}: what is new", lede) { State = state, Actions = actions };

    private static IEnumerable<PageAction> ForOthers(Release release, Material material)
    {
        var readers = new NoteReaders(material);
        return readers.Of(release).Select(audience => new PageAction(readers.AddressOf(release, audience), "users", $"For {audience}"));
    }

    private static FactList FactsOf(Release release, Part product, Fact last, Material material) => new(
    [
        new Fact("Product", product),
        new Fact(WhenOf(release.Status), material.Time.Day(release.Window.Start.Instant)),
        last,
    ]);

    private static List<NoteFragment> Sorted(IEnumerable<NoteFragment> notes) =>
        [.. notes.OrderBy(note => NoteKinds.Rank(note.Kind)).ThenBy(note => note.Id, StringComparer.Ordinal)];

    private static IEnumerable<Card> Highlights(IReadOnlyList<NoteFragment> notes, Material material) => notes.Count < FewestToSumUp
        ? []
        : [new Card("highlights", "In short", new Bullets([.. notes.Take(MostHighlights).Select(note => Headline.Of(note, material))])) { Padded = true }];

    private static IEnumerable<Card> Issues(string id, string title, IEnumerable<KnownIssue> issues, Func<KnownIssue, string> words, Material material)
    {
        var list = issues.Select(issue => (Part)new Stacked(Html.Of($"<b>{issue.Title}</b>"), material.Prose.Line(words(issue)))).ToList();
        if (list.Count > 0)
            yield return new Card(id, title, new Bullets(list)) { Padded = true };
    }

    private static string WhenOf(ReleaseStatus status) => status switch
    {
        ReleaseStatus.Completed => "Shipped",
        ReleaseStatus.InProgress or ReleaseStatus.Validating => "Shipping since",
        ReleaseStatus.RolledBack or ReleaseStatus.Failed => "Tried",
        ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn => "Was planned for",
        ReleaseStatus.Proposed or ReleaseStatus.Planned or ReleaseStatus.Approved or ReleaseStatus.Postponed => "Planned for",
    };
}
