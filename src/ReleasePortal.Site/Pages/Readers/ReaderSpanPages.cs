using ReleasePortal.Domain.Learning.Issues;
using ReleasePortal.Domain.Readers;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Pages.Notes;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Readers;

/// <summary>What changed from one version of a product to another.</summary>
internal static class ReaderSpanPages
{
    public static IEnumerable<Page> Draw(ReaderMaterial material) => material.Records.Products.SelectMany(ReaderSpan.Of).Select(span =>
        new Page(material.Addresses.NotesOf(span.Product, span.From, span.To), TitleOf(span), () => Model(span, material))
        {
            Description = $"What changed in {span.Product.Title} from {span.From.Text} to {span.To.Text}.",
        });

    /// <summary>Its versions, and what one may come from; null where there are fewer than two.</summary>
    public static Card? Choice(ReaderProduct product, ReaderMaterial material) => SpanChoice.Of(ReaderSpan.Of(product)
        .Select(span => (span.To.Text, new PageLink(material.Addresses.NotesOf(product, span.From, span.To), span.From.Text))));

    private static string TitleOf(ReaderSpan span) => $"{span.Product.Title}: from {span.From.Text} to {span.To.Text}";

    private static RecordModel Model(ReaderSpan span, ReaderMaterial material)
    {
        var brought = span.Between.SelectMany(version => version.Notes.Select(note => (Version: version, Note: note))).ToList();
        return new RecordModel(
            new PageHead(TitleOf(span), brought.Count == 0
                ? "Nothing in between is for you to notice."
                : "What needs action comes first, and within each part the oldest first: the order in which one has to go through it.")
            {
                Actions = [new PageAction(ReaderAddresses.NotesOf(span.Product), "list", "Other versions")],
            },
            [.. NoteCards.ByKind(brought, pair => pair.Note.Kind, pair => Told(span.Product, pair, material)), .. Issues(span, material)])
        {
            Facts = new FactList(
            [
                new Fact("Product", new PageLink(ReaderAddresses.Of(span.Product), span.Product.Title)),
                new Fact("From", span.From.Text),
                new Fact("To", span.To.Text),
            ]),
        };
    }

    private static Group Told(ReaderProduct product, (ReaderVersion Version, ReaderNote Note) pair, ReaderMaterial material) => new(
        [ReaderEntries.TextOf(pair.Note, material), new Paragraph(new PageLink(material.Addresses.NotesOf(product, pair.Version), $"In {pair.Version.Text}"))]);

    private static IEnumerable<Card> Issues(ReaderSpan span, ReaderMaterial material)
    {
        var (before, after) = (Having(span.From), Having(span.To));
        (string Id, string Title, List<ReaderIssue> Issues)[] parts =
        [
            ("gone", "Known issues that are gone", [.. before.Except(after)]),
            ("new", "Known issues that came", [.. after.Except(before)]),
            ("present", "Known issues that stay", [.. after.Intersect(before)]),
        ];
        return parts.Where(part => part.Issues.Count > 0).Select(part => new Card(part.Id, part.Title, ReaderIssueTable.Of(part.Issues, material)) { Mark = Count.Digits(part.Issues.Count) });
    }

    /// <summary>Those of which nobody knows count as there: they are no news, and not gone.</summary>
    private static List<ReaderIssue> Having(ReaderVersion version) =>
        [.. version.Issues.Where(answer => answer.Answer.Reach != IssueReach.DoesNotApply).Select(answer => answer.Issue)];
}
