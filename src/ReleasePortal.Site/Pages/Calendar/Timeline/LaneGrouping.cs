namespace ReleasePortal.Site.Pages.Calendar.Timeline;

/// <summary>What a row of the timeline stands for.</summary>
internal enum LaneGrouping
{
    Product,
    Service,
    Environment,
    Region,
    Team,
}
