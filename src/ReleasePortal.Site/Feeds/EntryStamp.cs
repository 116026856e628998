using NodaTime;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds;

/// <summary>When a record was changed last, and how many times it moved.</summary>
/// <param name="Trail">What the commits say; null where the record is in none, or they could not all be read.</param>
/// <param name="Modified">When it was changed last.</param>
internal sealed record EntryStamp(RecordTrail? Trail, Instant Modified)
{
    public int? Sequence => Trail?.Changes;

    /// <summary>
    /// What is not committed is as old as the commit it stands on, so that two builds of the same records are the same.
    /// Only where there is no commit at all is it as old as the build: a feed must have a time, and there is no other.
    /// </summary>
    public static EntryStamp Of(Record record, Material material)
    {
        var history = material.Records.History;
        var trail = history.Of(record);
        return new EntryStamp(trail, trail?.Last ?? history.At ?? material.Facts.Now);
    }
}
