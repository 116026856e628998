using ReleasePortal.Domain.Governance.Policies;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Policies;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>What the policies ask of the release: what it breaks first with the way out, what it keeps folded away.</summary>
internal static class PolicySection
{
    private static readonly string[] Columns = ["What is asked", "How it stands", "Way out", "May be waived by"];
    private static readonly string[] KeptColumns = ["Policy", "Rules that are kept"];

    /// <returns>Null where no policy asks anything of the release.</returns>
    public static Card? Of(Release release, Material material)
    {
        var verdicts = material.Review.Calendar.Policies.Of(release).ToList();
        if (verdicts.Count == 0)
            return null;
        var kept = verdicts.Where(verdict => verdict.Outcome == PolicyOutcome.Kept).ToList();
        var open = verdicts.Except(kept).OrderBy(verdict => PolicyStates.IsWaived(verdict, material)).ThenBy(verdict => verdict.Rule.Severity).ToList();
        List<Part> parts = [];
        if (open.Count > 0)
            parts.Add(Table.Of($"What {release.Name} does not keep", Columns, open.Select(verdict => Cells(verdict, material))));
        if (kept.Count > 0)
            parts.Add(new Folded($"{Count.Of(kept.Count, "rule")} kept", Table.Of($"What {release.Name} keeps", KeptColumns, kept.GroupBy(verdict => verdict.Policy).Select(rules => (IReadOnlyList<Part>)
                [RecordLinks.To(rules.Key), new Listed([.. rules.Select(verdict => (Part)verdict.Rule.Id)])]))));
        return new Card("policies", "Policies", new Group(parts))
        {
            Aside = $"{Count.Digits(kept.Count)} of {Count.Of(verdicts.Count, "rule")} kept",
            Mark = open.Count == 0 ? $"{kept.Count} of {verdicts.Count}" : PolicyStates.Worst(open, material)!,
        };
    }

    private static IReadOnlyList<Part> Cells(PolicyVerdict verdict, Material material) =>
    [
        new Stacked(material.Prose.Line(verdict.Rule.Message), new Listed([RecordLinks.To(verdict.Policy), verdict.Rule.Id])),
        PolicyStates.Of(verdict, material),
        verdict.Problem ?? material.Prose.Line(verdict.Rule.Fix),
        verdict.Rule.WaivableBy is { } role ? material.Links.To(role) : "Nobody",
    ];
}
