using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("A calendar to subscribe to.")]
internal sealed record ApiCalendar(
    [Key("What it is about.")] string Title,
    [Key("The calendar as iCalendar.")] string Icalendar,
    [Key("The same as JSON.")] string Json);
