using System.Collections.Concurrent;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Versions;

namespace ReleasePortal.Domain.Learning.Issues;

/// <summary>The one answer to the question which known issues a version has. Several threads may ask.</summary>
public sealed class IssueAnswers
{
    private readonly Lazy<ILookup<(string Product, string Version), Release>> bringing;
    private readonly ConcurrentDictionary<KnownIssue, IssueSpan?> spans = new(ReferenceEqualityComparer.Instance);

    public IssueAnswers(RecordSet records)
        : this(records.Products, records.Releases)
    {
    }

    /// <inheritdoc cref="ProductVersions(IReadOnlyCollection{Product}, IEnumerable{Release})"/>
    public IssueAnswers(IReadOnlyCollection<Product> products, IReadOnlyCollection<Release> releases)
    {
        bringing = new(() => releases.ToLookup(release => (release.Product.Id, release.Version.Text)));
        Versions = new ProductVersions(products, releases);
    }

    /// <summary>The versions of every product, and their order.</summary>
    public ProductVersions Versions { get; }

    /// <summary>Whether a version of the product of an issue has it. Services are not looked at: the version is the product's.</summary>
    public IssueAnswer Of(KnownIssue issue, string version) => SpanOf(issue) is { } span
        ? span.Of(version)
        : IssueAnswer.Unknown($"Nobody knows the product {issue.Product.Id}.");

    /// <summary>Which version mends an issue, and whether readers have it; null where none is named.</summary>
    public IssueFix? FixOf(KnownIssue issue) => issue.FixedIn is { } fix ? new IssueFix(fix.Text, StandingOf(issue, fix.Text)) : null;

    /// <summary>Whether a version is the one that fixes an issue: it is named as such, or the one before it has the issue and it has not. A version that nobody has any more fixes nothing.</summary>
    public bool IsFixedIn(KnownIssue issue, string version)
    {
        if (StandingOf(issue, version) == FixStanding.Undone)
            return false;
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
        ? IssueContradictions.Of(span, FixOf(issue)?.Standing)
        : [];

    private FixStanding StandingOf(KnownIssue issue, string version)
    {
        var states = bringing.Value[(issue.Product.Id, version)].Select(release => release.Status).ToList();
        return states.Exists(status => status == ReleaseStatus.Completed || status.IsRunning()) ? FixStanding.Here
            : states.Exists(status => status.IsAhead()) ? FixStanding.Coming
            : states.Count > 0 ? FixStanding.Undone
            : issue.Status.IsOpen() ? FixStanding.Coming : FixStanding.Here;
    }

    private string? ShippedAfter(string product, string version, VersionOrder order) =>
        Versions.Of(product).FirstOrDefault(other => other.IsShipped && order.Compare(other.Text, version) > 0)?.Text;

    private IssueSpan? SpanOf(KnownIssue issue) => spans.GetOrAdd(issue, asked => Versions.OrderOf(asked.Product.Id) is { } order
        ? FixOf(asked) is { Standing: FixStanding.Undone, Version: var fix } ? new IssueSpan(asked, order) { IsFixUndone = true, ShippedSince = ShippedAfter(asked.Product.Id, fix, order) } : new IssueSpan(asked, order)
        : null);
}
