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
    public static Part Of(EvidenceItem item, EvidenceList list, Material material) => (ShownEvidence.StateOf(item, list, material.Records), material.Records.ReadingOf(list, item)) switch
    {
        (EvidenceState.Elsewhere, _) => "kept elsewhere",
        (EvidenceState.Missing, _) => new State("bad", "circle-x", "Missing"),
        (EvidenceState.Changed, _) => new State("bad", "circle-x", "Changed"),
        (_, EvidenceReading.Unreadable unreadable) => new Stacked(new State("warn", "triangle-alert", "Cannot be read"), unreadable.Problem),
        (EvidenceState.Empty, { } reading) => new Stacked(new State("warn", "triangle-alert", "Shows nothing"), EvidenceSummary.Of(reading)),
        (_, { } reading) => EvidenceSummary.Of(reading),
        _ => "",
    };

    private static bool IsAddress(string evidence) =>
        !evidence.Contains(' ', StringComparison.Ordinal)
        && Uri.TryCreate(evidence, UriKind.Absolute, out var address)
        && (address.Scheme is "http" or "https");
}
