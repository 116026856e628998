using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Catalogue;

[Description("Something customers know by name and version. Its services are the services that name it.")]
public sealed record Product(
    RecordHeader Header,
    [Key("The name people use.", Example = "Web Shop")] string Title,
    [Key("What it does, in one sentence.")] string Summary,
    [Key("The team that answers for it.", Example = "storefront")] Ref<Team> Owner,
    [Key("Where customers and support staff get help: an address or a channel.", Example = "support@shop.example")] string SupportContact,
    [Key("How its versions are compared.")] VersionScheme VersionScheme,
    [Key("The widest audience that may read about it; the portal's audiences go from narrow to wide.", Example = "customer")] Ref<Audience> Audience) : Record(Header);
