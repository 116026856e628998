using NodaTime;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Completion;

/// <summary>The answers that fit into a line.</summary>
internal static class CompletionFacts
{
    public static FactList Of(Release release, ReleaseFacts facts, Material material)
    {
        var promised = facts.Baseline?.Window ?? release.Window.Interval;
        var actions = FollowUpSection.Actions(release, material);
        return new FactList([.. ((Fact?[])
        [
            new Fact(facts.Baseline?.Window is null ? "Window" : "Promised window", material.Time.Span(promised)),
            new Fact("Started", facts.StartedAt is { } started ? new Stacked(material.Time.Moment(started), OffsetWords.Of(started - promised.Start)) : (Part)"Nothing reached production"),
            facts.StartedAt is null ? null : new Fact("Ended", facts.FinishedAt is { } finished ? new Stacked(material.Time.Moment(finished), AgainstEnd(finished - promised.End)) : (Part)"A deployment still runs"),
            OnTime(release, material),
            new Fact("Confirmed", facts.Execution?.Confirmed is { } confirmed ? new Stacked(material.Time.Moment(confirmed.At.Instant), material.Links.To(confirmed.By)) : (Part)"By nobody"),
            new Fact("Owner", material.Links.To(release.Owner)),
            release.Commander is null ? null : new Fact("Commander", material.Links.To(release.Commander)),
            release.Deployer is null ? null : new Fact("Deployer", material.Links.To(release.Deployer)),
            new Fact("Actions", actions.Count == 0 ? "None" : new PageLink(SiteMap.ReportOf(release).At(FollowUpSection.Anchor), $"{Count.Digits(actions.Count(entry => entry.Action.DoneAt is not null || entry.Action.WontDo is not null))} of {Count.Digits(actions.Count)} settled")),
        ]).OfType<Fact>()]);
    }

    private static string AgainstEnd(Duration late) => late == Duration.Zero ? "as the window closed"
        : $"{DurationWords.Of(late)} {(late > Duration.Zero ? "after the window closed" : "before the window closed")}";

    /// <summary>As the KPI judges it.</summary>
    private static Fact? OnTime(Release release, Material material) => material.Sightings.Of(release)
        .Where(seen => seen.Kpi.Number == Kpi.ReleaseOnTimeRate)
        .Select(seen => seen.Sighting switch
        {
            Observation { Amount: > 0 } kept => new Fact("On time", $"Yes: {kept.Why}"),
            Observation missed => new Fact("On time", $"No: {missed.Why}"),
            var left => new Fact("On time", Count.Sentence(left.Why)),
        })
        .FirstOrDefault();
}
