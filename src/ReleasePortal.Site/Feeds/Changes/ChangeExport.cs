using NodaTime;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Pages.Changes;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Feeds.Changes;

/// <summary>The register of changes for another tool, without a site.</summary>
public static class ChangeExport
{
    /// <param name="records">The records.</param>
    /// <param name="review">What was found in them.</param>
    /// <param name="facts">Which commit they are, and what is now.</param>
    /// <param name="since">The first day on which the window of a change may begin, in the portal's zone; null for all.</param>
    /// <param name="isJson">JSON in place of CSV.</param>
    public static byte[] Write(RecordSet records, Review review, BuildFacts facts, LocalDate? since, bool isJson)
    {
        var material = new Material(records, review, facts);
        var changes = ChangeEntry.All(material).Where(change => since is null || material.Time.DateOf(change.Release.Window.Start.Instant) >= since);
        return isJson ? ChangeJson.Write(changes, material) : ChangeCsv.Write(changes, material);
    }
}
