using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("A list, in the order of ids unless its file says another.")]
internal sealed record ApiList<T>(
    [Key("The version of the format.")] int Format,
    [Key("The entries.")] IEnumerable<T> Items);
