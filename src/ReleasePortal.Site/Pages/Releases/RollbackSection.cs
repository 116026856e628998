using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>How a release is undone.</summary>
internal static class RollbackSection
{
    public static Card? Of(Release release, Material material)
    {
        if (release.Rollback is not { } rollback)
            return null;
        List<Part> parts = [new Paragraph(Html.Of($"<b>{Sentence(rollback.Strategy)}</b>"))];
        if (rollback.Details is { } details)
            parts.Add(new Paragraph(material.Prose.Line(details)));
        parts.Add(new FactList([.. ((Fact?[])
        [
            rollback.Duration is { } duration ? new Fact("Takes", DurationWords.Of(duration)) : null,
            new Fact("Last tried", rollback.RehearsedAt is { } tried ? material.Time.Day(tried) : "Never"),
            rollback.PointOfNoReturn is { } point ? new Fact("Point of no return", material.Prose.Line(point)) : null,
            rollback.Step is { } step ? new Fact("Starts with the step", StepLink(step, release, material)) : null,
        ]).OfType<Fact>()]));
        return new Card("rollback", "Rollback", new Group(parts)) { Padded = true };
    }

    private static Part StepLink(string step, Release release, Material material) =>
        material.Records.Runbooks.Find(release.Runbook) is { } runbook && runbook.Steps.FirstOrDefault(other => other.Id == step) is { } known
            ? new PageLink(SiteMap.Runbooks.Below(runbook.Id).At(step), known.Title)
            : release.Steps.FirstOrDefault(other => other.Id == step)?.Title ?? step;

    private static string Sentence(RollbackStrategy strategy) => strategy switch
    {
        RollbackStrategy.Redeploy => "The version before is deployed again.",
        RollbackStrategy.Restore => "Data are restored from a copy.",
        RollbackStrategy.RollForward => "Faults are mended by a new version.",
        RollbackStrategy.FlagOff => "Its flag is switched off.",
        RollbackStrategy.None => "There is no way back.",
    };
}
