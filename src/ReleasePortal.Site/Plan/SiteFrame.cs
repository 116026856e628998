using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Plan;

/// <summary>What is the same on every page; templates see it as <c>site</c>.</summary>
internal sealed record SiteFrame(
    string Title,
    string Organisation,
    string Language,
    string Policy,
    Address Home,
    Address Search,
    string SearchWords,
    Address Styles,
    Address EarlyScript,
    Address Script,
    Address Font,
    Address Icon,
    Address? Logo,
    TimeZoneChoice Zone,
    Time Built,
    Part? Commit,
    Part? Documents,
    Part? Findings,
    Part? Preview) : TemplatedPart("");
