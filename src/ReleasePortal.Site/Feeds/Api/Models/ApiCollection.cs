using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("One list of the interface.")]
internal sealed record ApiCollection(
    [Key("What it is called in addresses.")] string Name,
    [Key("What it is called by people.")] string Title,
    [Key("Where it is.")] string Url,
    [Key("Its JSON Schema.")] string Schema,
    [Key("How many entries it has.")] int Count);
