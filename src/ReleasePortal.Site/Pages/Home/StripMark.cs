using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Home;

/// <summary>A release on its first day, as an icon.</summary>
internal sealed record StripMark(Address To, string Tone, string Icon, string Words) : TemplatedPart("partials/strip-mark");
