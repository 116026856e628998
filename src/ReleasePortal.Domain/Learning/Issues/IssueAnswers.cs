using System.Collections.Concurrent;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Versions;

namespace ReleasePortal.Domain.Learning.Issues;

/// <summary>The one answer to the question which known issues a version has. Several threads may ask.</summary>
public sealed class IssueAnswers
{
    private readonly IReadOnlyCollection<Release> releases;
    private readonly ConcurrentDictionary<KnownIssue, IssueSpan?> spans = new(ReferenceEqualityComparer.Instance);

    public IssueAnswers(RecordSet records)
        : this(records.Products, records.Releases)
    {
    }

    /// <inheritdoc cref="ProductVersions(IReadOnlyCollection{Product}, IEnumerable{Release})"/>
    public IssueAnswers(IReadOnlyCollection<Product> products, IReadOnlyCollection<Release> releases)
    {
        this.releases = releases;
        Versions = new ProductVersions(products, releases);
    }

    /// <summary>The versions of every product, and their order.</summary>
    public ProductVersions Versions { get; }

    /// <summary>Whether a version of the product of an issue has it. Services are not looked at: the version is the product's.</summary>
    public IssueAnswer Of(KnownIssue issue, string version) => SpanOf(issue) is { } span
        ? span.Of(version)
        : IssueAnswer.Unknown($"Nobody knows the product {issue.Product.Id}.");

    /// <summary>Whether a version is the one that fixes an issue: it is named as such, or the one before it has the issue and it has not.</summary>
    public bool IsFixedIn(KnownIssue issue, string version)
    {
        var order = Versions.OrderOf(issue.Product.Id);
        if (issue.FixedIn is { } last && order?.Same(version, last.Text) == true)
            return Of(issue, version).Reach == IssueReach.DoesNotApply;
        return order is { Scheme: not VersionScheme.Free }
            && Versions.Before(issue.Product.Id, version) is { } before
            && Of(issue, before.Text).Reach == IssueReach.Applies
            && Of(issue, version).Reach == IssueReach.DoesNotApply;
    }

    /// <summary>What the keys of an issue say against each other.</summary>
    public IEnumerable<IssueContradiction> ContradictionsOf(KnownIssue issue) => SpanOf(issue) is { } span
        ? IssueContradictions.Of(span, version => releases.Where(release => release.Product.Id == issue.Product.Id && release.Version.Text == version))
        : [];

    private IssueSpan? SpanOf(KnownIssue issue) =>
        spans.GetOrAdd(issue, asked => Versions.OrderOf(asked.Product.Id) is { } order ? new IssueSpan(asked, order) : null);
}
