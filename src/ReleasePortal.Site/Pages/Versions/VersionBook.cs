using ReleasePortal.Domain;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Learning.Issues;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Versions;
using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Pages.Versions;

/// <summary>The versions of each product, what is known to be broken in each, and where the site tells of it.</summary>
internal sealed class VersionBook
{
    private readonly Lazy<IssueAnswers> answers;
    private readonly Lazy<Dictionary<(string Product, string Version), string>> segments;
    private readonly RecordSet records;

    public VersionBook(RecordSet records)
    {
        this.records = records;
        answers = new(() => new IssueAnswers(records));
        segments = new(() => records.Products
            .SelectMany(product => Segments.Of(Of(product.Id).Select(version => version.Text)).Select(pair => ((product.Id, pair.Name), pair.Segment)))
            .ToDictionary());
    }

    /// <summary>The newest first; releases that were given up bring none.</summary>
    public IReadOnlyList<ReleasedVersion> Of(string product) => answers.Value.Versions.Of(product);

    /// <summary>Null where nobody knows the product.</summary>
    public VersionOrder? OrderOf(string product) => answers.Value.Versions.OrderOf(product);

    public IssueAnswer Answer(KnownIssue issue, string version) => answers.Value.Of(issue, version);

    /// <summary>The known issues of a product by what is to be said of a version: the worst first.</summary>
    public IReadOnlyList<(KnownIssue Issue, IssueAnswer Answer)> Answers(string product, string version) =>
    [
        .. records.KnownIssues.Where(issue => issue.Product.Id == product).WorstFirst().Select(issue => (issue, Answer(issue, version))),
    ];

    /// <inheritdoc cref="IssueAnswers.FixOf"/>
    public IssueFix? FixOf(KnownIssue issue) => answers.Value.FixOf(issue);

    /// <inheritdoc cref="IssueAnswers.IsFixedIn"/>
    public bool IsFixedIn(KnownIssue issue, string version) => answers.Value.IsFixedIn(issue, version);

    /// <inheritdoc cref="ProductVersions.Before"/>
    public ReleasedVersion? Before(string product, string version) => answers.Value.Versions.Before(product, version);

    /// <summary>What is known to be broken in the versions of a product. No id begins with the sign that keeps it away from the page of an issue.</summary>
    public Address IssuesOf(string product) => SiteMap.KnownIssues.Below(records.KnownIssues.Knows(product) ? $"_{product}" : product);

    /// <summary>What is known to be broken in a version; null where no release brings it.</summary>
    public Address? IssuesOf(string product, string version) =>
        segments.Value.TryGetValue((product, version), out var segment) ? IssuesOf(product).Below(segment) : null;

    /// <summary>What changed from one version to another, both of which releases bring.</summary>
    public Address NotesOf(string product, string from, string to) =>
        SiteMap.Notes.Below(product).Below(segments.Value[(product, from)]).Below(segments.Value[(product, to)]);

    public Address? IssuesOf(Release release) => IssuesOf(release.Product.Id, release.Version.Text);
}
