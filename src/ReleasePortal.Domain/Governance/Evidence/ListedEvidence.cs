using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Evidence;

/// <summary>An item of evidence, the list that has it, and the release that it is for.</summary>
/// <param name="Release">The release.</param>
/// <param name="List">The list of its evidence.</param>
/// <param name="Item">One item of the list.</param>
/// <param name="Reading">What its file says; null where there is none.</param>
/// <param name="State">What stands behind it; see <see cref="ShownEvidence"/>.</param>
public sealed record ListedEvidence(Release Release, EvidenceList List, EvidenceItem Item, EvidenceReading? Reading, EvidenceState State)
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
        from listed in Of(release, list, records)
        select listed;

    /// <summary>In the order of the list; nothing where there is none that can be read.</summary>
    public static IEnumerable<ListedEvidence> Of(Release release, RecordSet records) =>
        records.Evidence.TryFind(release.Id, out var list) ? Of(release, list, records) : [];

    private static IEnumerable<ListedEvidence> Of(Release release, EvidenceList list, RecordSet records) =>
        list.Items.Select(item => new ListedEvidence(release, list, item, records.ReadingOf(list, item), ShownEvidence.StateOf(item, list, records)));
}
