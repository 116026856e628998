using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Learning.Issues;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.KnownIssues;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Notes;

/// <summary>What changed from one version of a product to another.</summary>
internal static class NoteSpanPages
{
    public static IEnumerable<Page> Draw(Product product, Material material) => NoteSpan.Of(product, material).Select(span =>
        new Page(material.Versions.NotesOf(product.Id, span.From.Text, span.To.Text), $"{product.Title}: from {span.From.Text} to {span.To.Text}", () => Model(span, material))
        {
            Description = $"What changed in {product.Title} from {span.From.Text} to {span.To.Text}.",
        });

    /// <summary>For the page of a product: its versions, and what one may come from; null where there are fewer than two.</summary>
    public static Card? Choice(Product product, Material material) => SpanChoice.Of(NoteSpan.Of(product, material)
        .Select(span => (span.To.Text, new PageLink(material.Versions.NotesOf(product.Id, span.From.Text, span.To.Text), span.From.Text))));

    private static RecordModel Model(NoteSpan span, Material material)
    {
        var notes = span.Releases.SelectMany(release => material.Records.Notes[release.Id].OrderBy(note => note.Id, StringComparer.Ordinal).Select(note => (Release: release, Note: note))).ToList();
        var brought = notes.ToDictionary<(Release Release, NoteFragment Note), NoteFragment, Release>(pair => pair.Note, pair => pair.Release, ReferenceEqualityComparer.Instance);
        List<Card> sections =
        [
            .. NoteCards.ByKind(notes.Select(pair => pair.Note), note => NoteCards.Of(note, brought[note], material)),
            .. Issues(span, material),
        ];
        return new RecordModel(
            new PageHead($"{span.Product.Title}: from {span.From.Text} to {span.To.Text}", notes.Count == 0
                ? "No notes were written for the releases in between."
                : "What needs action comes first, and within each part the oldest first: the order in which one has to go through it.")
            {
                Actions = [new PageAction(SiteMap.Notes.Below(span.Product.Id), "list", "Other versions")],
            },
            sections)
        {
            Facts = FactsOf(span),
        };
    }

    private static FactList FactsOf(NoteSpan span) => new([.. ((Fact?[])
    [
        new Fact("Product", RecordLinks.To(span.Product)),
        new Fact("From", span.From.Text),
        new Fact("To", span.To.Text),
        new Fact("Releases", new Listed([.. span.Releases.Select(RecordLinks.To)])) { Wide = true },
        span.Undone.Count == 0 ? null : new Fact("Tried and taken back", new Listed([.. span.Undone.Select(RecordLinks.To)])) { Wide = true },
    ]).OfType<Fact>()]);

    private static IEnumerable<Card> Issues(NoteSpan span, Material material)
    {
        var before = Having(span.From.Text, span, material);
        var after = Having(span.To.Text, span, material);
        (string Id, string Title, List<KnownIssue> Issues)[] parts =
        [
            ("gone", "Known issues that are gone", [.. before.Except(after)]),
            ("new", "Known issues that came", [.. after.Except(before)]),
            ("present", "Known issues that stay", [.. after.Intersect(before)]),
        ];
        return parts.Where(part => part.Issues.Count > 0).Select(part => new Card(part.Id, part.Title, IssueTable.Of(part.Issues, material)) { Mark = Count.Digits(part.Issues.Count) });
    }

    /// <summary>Those of which nobody knows count as there: they are no news, and not gone.</summary>
    private static List<KnownIssue> Having(string version, NoteSpan span, Material material) =>
        [.. material.Versions.Answers(span.Product.Id, version).Where(pair => pair.Answer.Reach != IssueReach.DoesNotApply).Select(pair => pair.Issue)];
}
