using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Comparison;

/// <summary>A record, or a release with all that lies in its folder, and what became of it.</summary>
/// <param name="Section">What it is about.</param>
/// <param name="Kind">What kind of record it is, such as <c>known issue</c>; <c>file</c> where it is none.</param>
/// <param name="Id">Its id; the path where it is no record.</param>
/// <param name="Path">Where it lies, or lay last.</param>
/// <param name="Record">As it is, or was last; null where it cannot be read on either side.</param>
/// <param name="Changes">What matters first; never empty.</param>
public sealed record ChangedSubject(Section Section, string Kind, string Id, string Path, Record? Record, IReadOnlyList<Change> Changes)
{
    public bool IsQuiet => Changes.All(change => change.IsQuiet);

    /// <summary>Whether a release is new, gone, at another time, or has another status.</summary>
    public bool IsPlanned => Changes.Any(change => change is PlanChange.Status or PlanChange.Moved or RecordChange.Came { Record: Release } or RecordChange.Went { Record: Release });
}
