using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Catalogue;

[Description("People who own services and releases.")]
public sealed record Team(
    RecordHeader Header,
    [Key("The name people use.", Example = "Payments")] string Title,
    [Key("Where to reach the team: a mail address or a channel.", Example = "payments@shop.example")] string Contact,
    [Key("How to reach whoever is on call.", Example = "pager: payments-primary")] string OnCall,
    [Key("The team's home zone, an IANA name.", Example = "Europe/Berlin")] DateTimeZone TimeZone,
    [Key("Who belongs to it.", NotEmpty = true)] IReadOnlyList<Person> Members,
    [Key("How many releases it can run at one time.", Min = 1, Max = 100)] int Capacity) : Record(Header);
