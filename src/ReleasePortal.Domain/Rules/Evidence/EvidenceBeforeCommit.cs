using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules.References;

namespace ReleasePortal.Domain.Rules.Evidence;

public sealed class EvidenceBeforeCommit : CloneRule
{
    public override string Code => "EVD004";

    public override string Title => "Evidence from before the commit that it is to speak of";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "release-manager";

    /// <summary>An item may be about any of the services: only what is older than the code of all of them is about none.</summary>
    public override IEnumerable<Finding> Review(RecordSet records) =>
        from listed in ListedEvidence.Of(records)
        where EvidenceWeight.Counts(listed) && listed.Item.Kind != EvidenceKind.Link
        let first = FirstCommit(listed.Release, records)
        where first is not null && listed.Item.CollectedAt.Instant < first.Value.At
        select new Finding(
            this,
            listed.Item.Origin.Value("collected_at"),
            $"\"{listed.Item.Title}\" was collected before commit {Short(first.Value.Id)} of {first.Value.Released.Service.Id} was made, on {InstantPattern.General.Format(first.Value.At)}, and so it says nothing of it.",
            "Collect it again from the commit that is deployed; if the time is mistyped, put it right.")
        {
            Severity = EvidenceWeight.Of(listed.Release.Status),
            Related = [new(first.Value.Released.Origin.Value(first.Value.Released.Commit is null ? "tag" : "commit"), "the commit")],
        };

    /// <summary>The earliest commit among those of all services; null unless the times of all are known.</summary>
    private static (ReleasedService Released, string Id, Instant At)? FirstCommit(Release release, RecordSet records)
    {
        var known = release.Services.Select(released => Known(released, records)).ToList();
        return known.TrueForAll(commit => commit is not null) ? known.MinBy(commit => commit!.Value.At) : null;
    }

    private static (ReleasedService Released, string Id, Instant At)? Known(ReleasedService released, RecordSet records) =>
        records.Clones.Of(released.Service.Id) is { Problem: null } clone
            && released.Names.Select(name => Found(clone, name)).FirstOrDefault() is { } id
            && clone.Times.TryGetValue(id, out var at) ? (released, id, at) : null;
}
