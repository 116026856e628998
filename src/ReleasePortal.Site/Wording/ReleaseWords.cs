using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Wording;

/// <summary>Phrases about releases that several pages use.</summary>
internal static class ReleaseWords
{
    /// <summary>Standard · Web Shop · tier 1.</summary>
    public static string Kind(Release release, Material material)
    {
        var product = material.Records.Products.Find(release.Product)?.Title;
        var tier = HighestTier(release, material);
        return string.Join(" · ", ((string?[])
        [
            EnumWords.Of(release.Type),
            product == release.Title ? null : product,
            tier is null ? null : $"tier {tier}",
        ]).OfType<string>());
    }

    /// <summary>The most critical tier among the services; null where none is known.</summary>
    public static int? HighestTier(Release release, Material material) => release.Services
        .Select(released => material.Records.Services.Find(released.Service))
        .OfType<Service>()
        .Select(service => (int?)service.Tier)
        .Min();

    /// <summary>The day, and the hours beneath it.</summary>
    public static Part When(Release release, Material material)
    {
        var span = release.Window.Interval;
        return new Stacked(material.Time.Day(span.Start), material.Time.Hours(span));
    }

    /// <summary>The decision, or that there is none.</summary>
    public static State Decision(Release release) => release.Decision is { } decision ? States.Of(decision.Verdict) : States.Pending;

    /// <summary>How it ended, in the words of those who were there.</summary>
    public static Part? Outcome(Release release, Material material) =>
        material.Records.Executions.TryFind(release.Id, out var execution) && execution.Outcome is { } outcome
            ? material.Prose.Line(outcome)
            : null;

    /// <summary>Roles that may decide whether a release goes.</summary>
    public static string Deciders(Material material) => Count.List([.. material.Records.Roles
        .Where(role => role.Rights.Contains(DecisionRight.DecideGoNoGo))
        .Select(role => role.Title)]);
}
