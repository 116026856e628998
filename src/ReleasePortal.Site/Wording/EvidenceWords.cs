using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Wording;

/// <summary>Evidence that is written in one line: words, or an address.</summary>
internal static class EvidenceWords
{
    public static Part Of(string? evidence, Material material) => evidence switch
    {
        null => "",
        _ when IsAddress(evidence) => new WebLink(evidence, new Uri(evidence).Host),
        _ => material.Prose.Line(evidence),
    };

    private static bool IsAddress(string evidence) =>
        !evidence.Contains(' ', StringComparison.Ordinal)
        && Uri.TryCreate(evidence, UriKind.Absolute, out var address)
        && (address.Scheme is "http" or "https");
}
