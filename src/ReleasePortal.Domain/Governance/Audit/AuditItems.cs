using NodaTime;
using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Audit;

/// <summary>Puts together what there is of a release.</summary>
internal sealed class AuditItems(Release release, RecordSet records, Instant now)
{
    private readonly string folder = release.Origin.Place.Path[..(release.Origin.Place.Path.LastIndexOf('/') + 1)];

    public IReadOnlyList<AuditItem> All()
    {
        var items = new List<AuditItem>();
        items.AddRange(Files("plan", "The plan", release));
        if (records.Executions.TryFind(release.Id, out var execution))
            items.AddRange(Files("execution record", "What happened", execution));
        if (records.Reviews.TryFind(release.Id, out var review))
            items.AddRange(Files("review", "The review", review));
        if (records.Evidence.TryFind(release.Id, out var evidence))
        {
            items.AddRange(Files("list of evidence", "The list of evidence", evidence));
            items.AddRange(evidence.Items.Select(item => Of(item, evidence)));
        }

        return items;
    }

    /// <summary>A record may be one file, or two with one name.</summary>
    private IEnumerable<AuditItem> Files(string what, string title, Record record)
    {
        var path = record.Origin.Place.Path;
        var stem = path[..path.LastIndexOf('.')];
        var commit = records.History.PublishedOf(record, now) is [.., var last] ? last.Commit : null;
        return ((string[])[$"{stem}.yml", $"{stem}.md"]).Where(records.Originals.ContainsKey).Select(file => new AuditItem(what, title, file[folder.Length..])
        {
            File = records.Originals[file],
            Commit = commit,
            Approvals = After(commit?.CommittedAt),
            KeptUntil = Retention.OfRecords(release, records),
        });
    }

    private AuditItem Of(EvidenceItem item, EvidenceList list)
    {
        var path = item.File is null ? null : list.PathOf(item);
        var file = path is null ? null : records.Originals.GetValueOrDefault(path);
        var commit = CommitOf(item, list);
        return new AuditItem(item.Kind.Noun(), item.Title, file is null ? null : path![folder.Length..])
        {
            File = file,
            Url = item.Url?.Text,
            Listed = item.Sha256,
            CollectedAt = item.CollectedAt.Instant,
            Source = item.Source,
            Says = records.ReadingOf(list, item) is { } reading ? EvidenceSummary.Of(reading) : null,
            Commit = commit,
            Approvals = After(commit?.CommittedAt ?? item.CollectedAt.Instant),
            KeptUntil = Retention.Until(release, item.Kind, records),
        };
    }

    /// <summary>What wrote its digest into the list last; the first version of the list has all that it began with.</summary>
    private Commit? CommitOf(EvidenceItem item, EvidenceList list)
    {
        var versions = records.History.PublishedOf(list, now);
        var wrote = versions.LastOrDefault(version => item.Sha256 is not null && version.Changes.Any(change => change.After == item.Sha256));
        return (wrote ?? (versions is [var first, ..] ? first : null))?.Commit;
    }

    /// <summary>Nobody knows of what has no time whether it was approved.</summary>
    private IReadOnlyList<Approval> After(Instant? there) =>
        [.. StandingApprovals.Of(release).Where(approval => approval.At.Instant >= there)];
}
