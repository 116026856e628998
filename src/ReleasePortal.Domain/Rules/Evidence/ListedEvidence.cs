using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Evidence;

/// <summary>An item of evidence, the list that has it, and the release that it is for.</summary>
/// <param name="Release">The release.</param>
/// <param name="List">The list of its evidence.</param>
/// <param name="Item">One item of the list.</param>
/// <param name="Reading">What its file says; null where there is none.</param>
public sealed record ListedEvidence(Release Release, EvidenceList List, EvidenceItem Item, EvidenceReading? Reading)
{
    /// <summary>Whether the list has a later item of the same kind and title that says as much: a run that was made again, whose forerunner is kept. An address does not take the place of a file.</summary>
    public bool IsSuperseded => List.Items.Any(other => other.Kind == Item.Kind && other.Title == Item.Title && other.CollectedAt.Instant > Item.CollectedAt.Instant && (other.File is not null || Item.File is null));

    /// <summary>What was read of the file; null where nothing could be.</summary>
    public EvidenceContent? Content => (Reading as EvidenceReading.Understood)?.Content;

    /// <summary>In the order of releases and of their lists. A list without its release is left to REF018.</summary>
    public static IEnumerable<ListedEvidence> Of(RecordSet records) =>
        from list in records.Evidence
        let release = records.Releases.TryFind(list.Id, out var found) ? found : null
        where release is not null
        from item in list.Items
        select new ListedEvidence(release, list, item, records.ReadingOf(list, item));
}
