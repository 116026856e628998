using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.Governance.Risk.Weights;

namespace ReleasePortal.Domain.Portal;

[Description("What the whole portal shares: its name, its repository, its clock, its requirements.")]
public sealed record PortalSettings(
    RecordHeader Header,
    [Key("The portal's name, shown in the header.", Example = "Release Portal")] string Title,
    [Key("Whose portal it is.", Example = "Example Commerce")] string Organisation,
    [Key("The zone in which pages show times, an IANA name.", Example = "Europe/Berlin")] DateTimeZone TimeZone,
    [Key("Which fields and gates are required.")] Profile Profile = Profile.Saas,
    [Key("Groups of readers, from narrow to wide.", Example = "[internal, partner, customer]", NotEmpty = true)] IReadOnlyList<string> Audiences = null!,
    [Key("Names and addresses of portals for wider audiences; portal build --audience writes them.")] IReadOnlyList<AudiencePortal> Portals = null!,
    [Key("One sentence for search engines and feeds.")] string? Description = null,
    [Key("The picture in the header in place of the built-in mark: a PNG or WebP of the repository, not an SVG.", Example = "content/logo.png")] string? Logo = null,
    [Key("The accent colour.", Example = "\"#3451b2\"", Pattern = "#[0-9a-fA-F]{6}", PatternWords = "a colour such as \"#3451b2\"")] string? BrandColour = null,
    [Key("Where the portal is published; feeds and canonical links need it.", Example = "https://releases.example")] WebAddress? BaseUrl = null,
    [Key("Where a weakness of the portal is reported; security.txt tells it to everybody who can open a portal.", Example = "mailto:security@shop.example", Pattern = @"(mailto:[^\s<>@]+@[^\s<>@]+|https://[^\s<>]+)", PatternWords = "an address with mailto: or https:, such as mailto:security@shop.example")] string? SecurityContact = null,
    [Key("Where these records live; pages link to it.")] HostedRepository? Repository = null,
    [Key("Issue trackers; keys that match become links.")] IReadOnlyList<Tracker> Trackers = null!,
    [Key("Words that mean the same to those who search.")] IReadOnlyList<SynonymGroup> Synonyms = null!,
    [Key("What each KPI should reach.")] IReadOnlyDictionary<string, KpiTarget> KpiTargets = null!,
    [Key("How long each kind of evidence is kept.", Example = "{ test: P2Y, security: P7Y }")] IReadOnlyDictionary<EvidenceKind, Period> Retention = null!,
    [Key("How far the calendar reaches.")] CalendarHorizon? Calendar = null,
    [Key("What the calendar asks of a plan.")] PlanningLimits? Planning = null,
    [Key("What is asked of evidence.")] EvidenceLimits? Evidence = null,
    [Key("How many points each factor adds to the change risk of a release.")] RiskWeights? Risk = null,
    [Key("When the change board meets; left out, there is none.")] ChangeBoard? ChangeBoard = null,
    [Key("The language of the portal's own text, a BCP 47 tag.", Example = "en-GB", Pattern = "en(-[A-Z]{2})?", PatternWords = "en or en with a region, such as en-GB")] string Language = "en",
    [Key("How dates are written.")] DateStyle DateStyle = DateStyle.DayMonth,
    [Key("How times of day are written.")] ClockStyle ClockStyle = ClockStyle.TwentyFourHours,
    [Key("An instant that stands in for the clock: sample portals and demonstrations look the same every day.", Example = "2026-11-23T06:00:00Z")] Instant? AsOf = null) : Record(Header)
{
    public CalendarHorizon Horizon => Calendar ?? CalendarHorizon.Default;

    public EvidenceLimits EvidenceLimits => Evidence ?? EvidenceLimits.Default;

    public PlanningLimits Limits => Planning ?? PlanningLimits.Default;

    public RiskWeights Weights => Risk ?? RiskWeights.Default;

    /// <summary>Who may read what.</summary>
    public Audiences Readers => new(Audiences);

    /// <summary>What readers of one audience may know of these settings: names, look and clock, and nothing of the repository, its trackers and its demands.</summary>
    public PortalSettings For(string audience)
    {
        var own = Portals.FirstOrDefault(portal => portal.Audience.Id == audience);
        return new PortalSettings(new RecordHeader(Id, Origin, Body: null), own?.Title ?? Title, Organisation, TimeZone)
        {
            Audiences = [audience],
            Portals = [],
            Trackers = [],
            Synonyms = [.. Synonyms.Where(group => group.Audience is { } widest && Readers.MayRead(audience, widest.Id))],
            KpiTargets = new Dictionary<string, KpiTarget>(),
            Retention = new Dictionary<EvidenceKind, Period>(),
            Description = own?.Description,
            BaseUrl = own?.BaseUrl,
            Logo = Logo,
            BrandColour = BrandColour,
            SecurityContact = SecurityContact,
            Language = Language,
            DateStyle = DateStyle,
            ClockStyle = ClockStyle,
        };
    }
}
