using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("News to subscribe to.")]
internal sealed record ApiFeed(
    [Key("What readers see of it.")] string Title,
    [Key("What it tells.")] string Tells,
    [Key("The feed as Atom.")] string Atom,
    [Key("The same as JSON Feed.")] string JsonFeed);
