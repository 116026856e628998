using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>The checks after the deployment, and how they went.</summary>
internal static class ValidationSection
{
    private static readonly string[] Columns = ["Check", "Kind", "Owner", "Result"];

    public static Card? Of(Release release, Material material)
    {
        if (release.Validation.Count == 0)
            return null;
        material.Records.Executions.TryFind(release.Id, out var execution);
        var results = LastChecks.Of(execution);
        return new Card("validation", "Validation", Table.Of("Checks after the deployment", Columns, release.Validation.Select(check => (IReadOnlyList<Part>)
        [
            material.Prose.Line(check.Title),
            EnumWords.Of(check.Kind),
            material.Links.To(check.Owner),
            results.GetValueOrDefault(check.Id) is { } result
                ? new Stacked(States.Of(result.Result), new Listed([material.Time.Moment(result.At.Instant), material.Links.To(result.By)]))
                : States.Open,
        ])));
    }
}
