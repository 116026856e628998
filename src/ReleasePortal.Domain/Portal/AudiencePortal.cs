using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Portal;

[Description("What the portal of one audience is called, and where it is published.")]
public sealed record AudiencePortal(
    Origin Origin,
    [Key("Whose portal it is; not the narrowest audience, which reads the whole portal.", Unique = true, Example = "customer")] Ref<Audience> Audience,
    [Key("Its name, in the header.", Example = "Example Commerce: what is new")] string Title,
    [Key("One sentence for its first page, search engines and feeds.")] string? Description = null,
    [Key("Where it is published; feeds and canonical links need it.", Example = "https://news.shop.example")] WebAddress? BaseUrl = null);
