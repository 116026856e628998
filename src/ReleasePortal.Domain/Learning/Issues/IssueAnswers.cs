using System.Collections.Concurrent;
using ReleasePortal.Domain.Versions;

namespace ReleasePortal.Domain.Learning.Issues;

/// <summary>The one answer to the question which known issues a version has. Several threads may ask.</summary>
public sealed class IssueAnswers(RecordSet records)
{
    private readonly ConcurrentDictionary<KnownIssue, IssueSpan?> spans = new(ReferenceEqualityComparer.Instance);

    /// <summary>The versions of every product, and their order.</summary>
    public ProductVersions Versions { get; } = new(records);

    /// <summary>Whether a version of the product of an issue has it. Services are not looked at: the version is the product's.</summary>
    public IssueAnswer Of(KnownIssue issue, string version) => SpanOf(issue) is { } span
        ? span.Of(version)
        : IssueAnswer.Unknown($"Nobody knows the product {issue.Product.Id}.");

    /// <summary>What the keys of an issue say against each other.</summary>
    public IEnumerable<IssueContradiction> ContradictionsOf(KnownIssue issue) => SpanOf(issue) is { } span
        ? IssueContradictions.Of(span, version => records.Releases.Where(release => release.Product.Id == issue.Product.Id && release.Version.Text == version))
        : [];

    private IssueSpan? SpanOf(KnownIssue issue) =>
        spans.GetOrAdd(issue, asked => Versions.OrderOf(asked.Product.Id) is { } order ? new IssueSpan(asked, order) : null);
}
