using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Plan;

/// <summary>What is the same on every page; templates see it as <c>site</c>.</summary>
/// <param name="Card">The full address of the picture that other programs show beside a link; null where there is none, or nobody knows its address.</param>
internal sealed record SiteFrame(
    string Title,
    string Organisation,
    string Language,
    string Policy,
    Address Home,
    Address Search,
    string SearchWords,
    Address SearchScript,
    Address SearchStyles,
    Address Styles,
    Address EarlyScript,
    string EarlyIntegrity,
    Address Script,
    string ScriptIntegrity,
    Address Font,
    Address Icon,
    Address? Logo,
    string? Card,
    TimeZoneChoice Zone,
    Time Built,
    Part? Commit,
    Part? Documents,
    Part? Findings,
    Part? Preview) : TemplatedPart("");
