using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Pages.History;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>Says by which plan a release is measured.</summary>
internal static class BaselineFacts
{
    public static FactList Of(Release release, Baseline? baseline, Material material) => baseline is null
        ? new([new Fact("Baseline", release.Status.IsFinal() ? "None: it was over before it came to this repository" : "None: nothing was decided, frozen or approved yet")])
        : new([.. ((Fact?[])
        [
            new Fact("Baseline", Origin(baseline.Kind)),
            new Fact("Window then", baseline.Window is { } window ? material.Time.Span(window) : (Part)"Could not be read"),
            baseline.Plan is { } plan ? new Fact("Published", new Pair(material.Time.Day(plan.At), ChangeCard.Link(plan.Version.Commit, material))) : null,
        ]).OfType<Fact>()]);

    private static string Origin(BaselineKind kind) => kind switch
    {
        BaselineKind.GoDecision => "The plan that the go decision judged",
        BaselineKind.ScopeFreeze => "The plan as its scope froze",
        BaselineKind.Approval => "The plan as it was approved",
        BaselineKind.Declared => "Declared when the record was imported",
    };
}
