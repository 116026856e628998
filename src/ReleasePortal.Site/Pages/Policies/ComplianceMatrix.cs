using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Policies;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Policies;

/// <summary>Releases that are not over against the policies that apply to them.</summary>
internal static class ComplianceMatrix
{
    private const int Most = 100;

    /// <returns>Null where no policy has a rule for the machine, or no release is to come.</returns>
    public static Card? Of(Material material)
    {
        var policies = material.Records.Policies.Where(policy => policy.Rules.Count > 0).ToList();
        var releases = material.Records.Releases.Where(release => !release.Status.IsFinal()).OrderBy(release => release.Window.Interval.Start).ToList();
        if (policies.Count == 0 || releases.Count == 0)
            return null;
        string[] columns = ["Release", .. policies.Select(policy => policy.Title)];
        Part table = Table.Of("Releases against policies", columns, releases.Take(Most).Select(release => Row(release, policies, material)));
        return new Card("compliance", "Who keeps what", releases.Count <= Most ? table : new Group([table, new Paragraph($"{Count.Of(releases.Count - Most, "later release")} are left out.")]))
        {
            Aside = Count.Of(releases.Count, "release") + " not over",
        };
    }

    private static IReadOnlyList<Part> Row(Release release, IReadOnlyList<Policy> policies, Material material)
    {
        var verdicts = material.Review.Calendar.Policies.Of(release).ToLookup(verdict => verdict.Policy);
        return [RecordLinks.To(release), .. policies.Select(policy => PolicyStates.Worst(verdicts[policy], material) is { } state ? (Part)state : Html.Quiet("Not asked"))];
    }

    /// <summary>How the releases fare to which a policy applies: those that are not over, and those that break it.</summary>
    public static Card? Of(Policy policy, Material material)
    {
        var verdicts = material.Review.Calendar.Policies.Verdicts.Where(verdict => verdict.Policy == policy).GroupBy(verdict => verdict.Release).ToList();
        if (verdicts.Count == 0)
            return null;
        var shown = verdicts
            .Where(group => !group.Key.Status.IsFinal() || group.Any(verdict => verdict.Outcome != PolicyOutcome.Kept))
            .OrderBy(group => group.Key.Status.IsFinal()).ThenByDescending(group => group.Key.Window.Interval.Start)
            .Take(Most).ToList();
        var kept = verdicts.Count(group => group.All(verdict => verdict.Outcome == PolicyOutcome.Kept));
        return new Card(DocumentModel.Anchor("releases"), "How releases fare", shown.Count == 0
            ? new Empty("Every release that it applied to kept it.")
            : Table.Of($"Releases under {policy.Title}", ["Release", "How it stands", "Rules"], shown.Select(group => (IReadOnlyList<Part>)
            [
                RecordLinks.To(group.Key),
                States.Of(group.Key.Status),
                new Bullets([.. group.Select(verdict => (Part)new Pair(PolicyStates.Of(verdict, material), verdict.Rule.Id))]),
            ])))
        {
            Aside = $"{Count.Digits(kept)} of {Count.Of(verdicts.Count, "release")} kept it",
            Mark = Count.Digits(verdicts.Count),
        };
    }
}
