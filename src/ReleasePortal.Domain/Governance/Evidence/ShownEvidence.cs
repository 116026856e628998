using NodaTime;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Evidence;

/// <summary>The one answer to what evidence a release shows. Risk, the facts of policies, requirements, rules, pages and commands ask it.</summary>
public static class ShownEvidence
{
    /// <summary>What is shown at a time, in the order of the list; earlier runs that a later one took the place of among it.</summary>
    /// <param name="release">Whose evidence.</param>
    /// <param name="records">Of the same commit.</param>
    /// <param name="at">What was collected later is not there yet.</param>
    public static IEnumerable<ListedEvidence> Of(Release release, RecordSet records, Instant at) =>
        ListedEvidence.Of(release, records).Where(listed => listed.Item.CollectedAt.Instant <= at && listed.State is EvidenceState.Shown or EvidenceState.Elsewhere);

    /// <summary>What stands behind an item: first whether the file is the one that was listed, then whether it says anything.</summary>
    public static EvidenceState StateOf(EvidenceItem item, EvidenceList list, RecordSet records)
    {
        if (item.File is null)
            return EvidenceState.Elsewhere;
        var digest = records.Digests.GetValueOrDefault(list.PathOf(item));
        return records.ReadingOf(list, item) switch
        {
            null => EvidenceState.Missing,
            EvidenceReading.Unreadable { IsTooLarge: true } => EvidenceState.TooLarge,
            _ when digest != item.Sha256 => EvidenceState.Changed,
            EvidenceReading.Unreadable => EvidenceState.Unreadable,
            EvidenceReading.Understood { Content.IsEmpty: true } => EvidenceState.Empty,
            _ => EvidenceState.Shown,
        };
    }
}
