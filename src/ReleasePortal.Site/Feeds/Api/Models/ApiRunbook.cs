using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api.Models;

[Description("How a cutover is done.")]
internal sealed record ApiRunbook(
    [Key("Its id, which never changes.")] string Id,
    [Key("The name people use.")] string Title,
    [Key("When to use it.")] string Summary,
    [Key("The id of the team that keeps it true.")] string Owner,
    [Key("The ids of the services it is for.")] IReadOnlyList<string> Services,
    [Key("How many steps it has.")] int Steps,
    [Key("When it was last read against reality.")] LocalDate ReviewedAt,
    [Key("When it was last tried in full.")] LocalDate? RehearsedAt,
    [Key("The page of the portal that tells everything.")] string Url);
