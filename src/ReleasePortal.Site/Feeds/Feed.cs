using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Feeds;

/// <summary>One list of what happens, to subscribe to.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Path">Where it lies below the calendar, without extension.</param>
/// <param name="Entries">By their start.</param>
internal sealed record Feed(string Title, string Path, IReadOnlyList<FeedEntry> Entries)
{
    public Address Calendar => new($"{SiteMap.Calendar.Path}{Path}.ics");

    public Address Json => new($"{SiteMap.Calendar.Path}{Path}.json");
}
