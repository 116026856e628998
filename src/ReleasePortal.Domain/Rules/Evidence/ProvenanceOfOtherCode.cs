using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.Products;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Evidence;

public sealed class ProvenanceOfOtherCode : ReviewRule
{
    private const int Shown = 12;

    public override string Code => "EVD008";

    public override string Title => "Provenance of something else than what is deployed";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "compliance";

    /// <summary>It may be about any of the services: what is of none of them can only be told where all of them say what they are.</summary>
    public override IEnumerable<Finding> Review(RecordSet records) =>
        from listed in ListedEvidence.Of(records)
        where EvidenceWeight.Counts(listed)
        let provenance = listed.Content as Provenance
        where provenance is not null
        let problem = OtherCommit(provenance, listed.Release, records) ?? OtherDigest(provenance, listed.Release)
        where problem is not null
        select new Finding(
            this,
            listed.Item.Origin.Value("file"),
            $"The provenance in {listed.Item.File} {problem}",
            "Add the provenance of the build that is deployed, or put the commit or the digest of the service right in release.yml.")
        {
            Severity = EvidenceWeight.Of(listed.Release.Status),
            Related = [.. listed.Release.Services.Select(released => new RelatedPlace(released.Origin.Place, "what is deployed")).Take(1)],
        };

    private static string? OtherCommit(Provenance provenance, Release release, RecordSet records)
    {
        var planned = release.Services.Select(released => CommitOf(released, records)).ToList();
        return provenance.Commits.Count == 0 || planned.Contains(null) || provenance.Commits.Any(commit => planned.Exists(known => AreOne(commit, known!)))
            ? null
            : $"is of commit {Start(provenance.Commits[0])}, and the release deploys {string.Join(" and ", planned.Select(known => Start(known!)))}.";
    }

    private static string? OtherDigest(Provenance provenance, Release release)
    {
        var planned = release.Services.Select(released => released.Digest).ToList();
        var built = provenance.Subjects.Where(subject => subject.Algorithm == "sha256").Select(subject => $"sha256:{subject.Digest}").ToList();
        return built.Count == 0 || planned.Contains(null) || built.Exists(planned.Contains)
            ? null
            : $"is of {Start(built[0]["sha256:".Length..])}, and the release deploys {string.Join(" and ", planned.Select(known => Start(known!["sha256:".Length..])))}.";
    }

    /// <summary>The commit that is written, or that of the tag where a clone tells it.</summary>
    private static string? CommitOf(ReleasedService released, RecordSet records) => released.Commit
        ?? (released.Tag is { } tag && records.Clones.Of(released.Service.Id) is { Problem: null } clone
            && clone.Find(new CodeName(tag, IsTag: true)) is CommitAnswer.Found found ? found.Id : null);

    private static bool AreOne(string one, string other) => one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    private static string Start(string digits) => digits.Length > Shown ? $"{digits[..Shown]}…" : digits;
}
