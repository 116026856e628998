using ReleasePortal.Repository.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Rules;

/// <summary>Readers of a release that has begun look for its notes.</summary>
public sealed class UneditedDraftTests
{
    [Theory]
    [InlineData(ReleaseStatus.Proposed, Severity.Warning)]
    [InlineData(ReleaseStatus.Planned, Severity.Warning)]
    [InlineData(ReleaseStatus.Approved, Severity.Warning)]
    [InlineData(ReleaseStatus.Postponed, Severity.Warning)]
    [InlineData(ReleaseStatus.InProgress, Severity.Error)]
    [InlineData(ReleaseStatus.Validating, Severity.Error)]
    [InlineData(ReleaseStatus.Completed, Severity.Error)]
    [InlineData(ReleaseStatus.RolledBack, Severity.Error)]
    [InlineData(ReleaseStatus.Failed, Severity.Error)]
    [InlineData(ReleaseStatus.Cancelled, Severity.Warning)]
    [InlineData(ReleaseStatus.Withdrawn, Severity.Warning)]
    public void A_draft_is_an_error_from_the_beginning_of_its_release_on(ReleaseStatus status, Severity severity)
    {
        using var folder = new TemporaryFolder();
        SmallRepository.Base()
            .Replace("releases/shop-1.0.0/release.yml", "status: completed", $"status: {KebabCase.Snake(status.ToString())}")
            .Replace("releases/shop-1.0.0/notes/orders.md", "kind: feature", "kind: feature\ndraft: true")
            .WriteTo(folder.Path);
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder.Path);
        var (records, findings) = RecordReader.Read(snapshot, HistoryDetail.ForPages);

        var found = Assert.Single(Review.Of(records, findings, SmallSite.Now).Findings, finding => finding.Rule is Domain.Rules.Documents.UneditedDraft);

        Assert.Equal(severity, found.Severity);
    }
}
