using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Learning.Issues;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Versions;

namespace ReleasePortal.Domain.Readers;

/// <summary>
/// Chooses what one audience may know: the products, known issues and notes that reach it. A release has no audience of its own:
/// readers know its version and its day, once it is completed. What else a record says, and every other kind of record, is not for
/// them.
/// </summary>
internal sealed class ReaderSelection
{
    private readonly RecordSet records;
    private readonly string audience;
    private readonly Reach reach;
    private readonly IReadOnlyList<Product> products;
    private readonly ILookup<string, KnownIssue> issues;
    private readonly IssueAnswers answers;

    public ReaderSelection(RecordSet records, string audience)
    {
        (this.records, this.audience, reach) = (records, audience, new Reach(records));
        products = [.. records.Products.Where(product => MayRead(Reach.Of(product)))];
        issues = records.KnownIssues.Where(issue => MayRead(reach.Of(issue))).ToLookup(issue => issue.Product.Id, StringComparer.Ordinal);
        answers = new IssueAnswers(products, [.. records.Releases.Where(release => Reach.HasShipped(release) || IsNamed(release))]);
    }

    public IReadOnlyList<ReaderProduct> Products() => [.. products.Select(Of)];

    private ReaderProduct Of(Product product)
    {
        var known = issues[product.Id].WorstFirst().Select(issue => (Record: issue, Told: Of(issue))).ToList();
        var shipped = answers.Versions.Of(product.Id).Where(version => version.Releases.Any(Reach.HasShipped));
        return new ReaderProduct(
            product.Id, product.Title, product.Summary, product.SupportContact, product.VersionScheme, answers.Versions.OrderOf(product.Id)!,
            [.. shipped.Select(version => Of(version, known))],
            [.. known.Select(pair => pair.Told)],
            product.Origin.Place.Path);
    }

    private ReaderVersion Of(ReleasedVersion version, IReadOnlyList<(KnownIssue Record, ReaderIssue Told)> known)
    {
        var releases = version.Releases.Where(Reach.HasShipped).ToList();
        var notes = releases.SelectMany(release => records.Notes[release.Id].Where(note => MayRead(reach.Of(note, release))).OrderBy(note => note.Id, StringComparer.Ordinal));
        return new ReaderVersion(
            version.Text,
            releases[0].Window.Start.Instant,
            [.. notes.Select(Of)],
            [.. known.Select(pair => new ReaderAnswer(pair.Told, answers.Of(pair.Record, version.Text), answers.IsFixedIn(pair.Record, version.Text)))]);
    }

    private ReaderNote Of(NoteFragment note) => new(note.Kind, NoteHeadline.Of(note, records.Portal.Trackers), note.Body, [.. note.Paths]);

    private ReaderIssue Of(KnownIssue issue) => new(
        issue.Id, issue.Product.Id, issue.Title, issue.Status, issue.Severity, issue.Affected.Text, issue.IntroducedIn?.Text, FixOf(issue),
        issue.Symptoms, issue.Workaround, issue.ReportedAt, [.. issue.Paths]);

    /// <summary>A version comes until it is completed; of one that was taken back or given up readers were never told.</summary>
    private IssueFix? FixOf(KnownIssue issue) => answers.FixOf(issue) is not { Standing: not FixStanding.Undone } fix ? null
        : answers.Versions.Of(issue.Product.Id).FirstOrDefault(version => version.Text == fix.Version) is { } known && !known.Releases.Any(Reach.HasShipped)
            ? fix with { Standing = FixStanding.Coming } : fix;

    private bool MayRead(string? widest) => records.Portal.Readers.MayRead(audience, widest);

    /// <summary>Of a version that a known issue tells readers of, they may also know whether it comes before or after others.</summary>
    private bool IsNamed(Release release) => issues[release.Product.Id].Any(issue => issue.IntroducedIn?.Text == release.Version.Text || issue.FixedIn?.Text == release.Version.Text);
}
