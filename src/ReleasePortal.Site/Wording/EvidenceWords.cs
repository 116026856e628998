using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Wording;

/// <summary>Evidence that is written in one line: words, or an address; and what the files say that are listed.</summary>
internal static class EvidenceWords
{
    public static Part Of(string? evidence, Material material) => evidence switch
    {
        null => "",
        _ when IsAddress(evidence) => new WebLink(evidence, new Uri(evidence).Host),
        _ => material.Prose.Line(evidence),
    };

    /// <summary>What an item says, in numbers; first of all that its file is not the one that was listed, because then it says nothing.</summary>
    public static Part Of(EvidenceItem item, EvidenceList list, Material material) => (item.File, material.Records.ReadingOf(list, item)) switch
    {
        (null, _) => "kept elsewhere",
        (_, null) => new State("bad", "circle-x", "Missing"),
        _ when material.Records.Digests.GetValueOrDefault(list.PathOf(item)) is { } digest && digest != item.Sha256 => new State("bad", "circle-x", "Changed"),
        (_, EvidenceReading.Unreadable unreadable) => new Stacked(new State("warn", "triangle-alert", "Cannot be read"), unreadable.Problem),
        (_, { } reading) => EvidenceSummary.Of(reading),
    };

    private static bool IsAddress(string evidence) =>
        !evidence.Contains(' ', StringComparison.Ordinal)
        && Uri.TryCreate(evidence, UriKind.Absolute, out var address)
        && (address.Scheme is "http" or "https");
}
