using ReleasePortal.Domain;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Cli.Commands;

/// <summary>An item of evidence, and what is there of it.</summary>
/// <param name="Release">The id of its release.</param>
/// <param name="Item">As it is listed.</param>
/// <param name="Path">Where its file is, or would be; the address of what is kept elsewhere.</param>
/// <param name="State">Whether the file is the one that was listed.</param>
/// <param name="Digest">The SHA-256 of the file; null where nobody knows it.</param>
/// <param name="Reading">What the file says; null where there is none.</param>
internal sealed record EvidenceEntry(string Release, EvidenceItem Item, string Path, EvidenceFileState State, string? Digest, EvidenceReading? Reading)
{
    public static IEnumerable<EvidenceEntry> Of(EvidenceList list, RecordSet records) => list.Items.Select(item => Of(item, list, records));

    private static EvidenceEntry Of(EvidenceItem item, EvidenceList list, RecordSet records)
    {
        if (item.File is null)
            return new EvidenceEntry(list.Id, item, item.Url!.Text, EvidenceFileState.Elsewhere, Digest: null, Reading: null);
        var path = list.PathOf(item);
        return new EvidenceEntry(list.Id, item, path, StateOf(item, list, records), records.Digests.GetValueOrDefault(path), records.ReadingOf(list, item));
    }

    /// <summary>Whether a file is the one that was listed says nothing of what is in it.</summary>
    private static EvidenceFileState StateOf(EvidenceItem item, EvidenceList list, RecordSet records) => ShownEvidence.StateOf(item, list, records) switch
    {
        EvidenceState.Shown or EvidenceState.Unreadable or EvidenceState.Empty => EvidenceFileState.Unchanged,
        EvidenceState.Elsewhere => EvidenceFileState.Elsewhere,
        EvidenceState.Missing => EvidenceFileState.Missing,
        EvidenceState.Changed => EvidenceFileState.Changed,
        EvidenceState.TooLarge => EvidenceFileState.TooLarge,
        var other => throw new ArgumentOutOfRangeException(nameof(item), other, message: null),
    };
}
