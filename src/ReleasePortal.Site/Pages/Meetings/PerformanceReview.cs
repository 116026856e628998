using NodaTime;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Actions;
using ReleasePortal.Site.Pages.Kpis;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Meetings;

/// <summary>How the last whole month went: what missed its target, what failed, which habits hurt, and which actions are late.</summary>
internal static class PerformanceReview
{
    private static readonly string[] Columns = ["KPI", "Target", "In the month", "n", "Reached"];

    public static ListModel Model(Material material)
    {
        var month = material.Kpis.ThisMonth.PlusMonths(-1);
        return new ListModel(
            new PageHead("Monthly performance review", $"{FigureWords.Month(month)}: what missed its target, what failed, and what to do about it. Decide on at most three actions, each with an owner and a day."),
            [
                Targets(month, material),
                Failures(month, material),
                .. HabitsCard.Of(_ => true, material) is { } habits ? (Part[])[habits] : [],
                .. Late(material) is { } late ? (Part[])[late] : [],
            ]);
    }

    /// <summary>What missed its target first.</summary>
    private static Card Targets(YearMonth month, Material material)
    {
        var rows = material.Kpis.Results
            .Select(result => (Result: result, Target: result.Kpi.TargetIn(material.Records.Portal), Value: material.Kpis.In(result.Of(result.Kpi.Headline), month)))
            .Where(row => row.Target is not null)
            .OrderBy(row => Judgement.Reaches(row.Target, row.Value) switch { false => 0, null => 1, true => 2 })
            .ToList();
        return new Card("targets", "Against the targets", rows.Count == 0
            ? new Empty("No targets are set: kpi_targets in portal.yml sets them.")
            : Table.Of("KPIs of the month", Columns, rows.Select(row => (IReadOnlyList<Part>)
            [
                new PageLink(row.Value.N == 0 ? SiteMap.Of(row.Result.Kpi) : SiteMap.Of(row.Result.Kpi, month), row.Result.Kpi.Title),
                FigureWords.Of(row.Target!, row.Result.Kpi.Headline),
                FigureWords.Of(row.Result.Kpi.Headline, row.Value),
                Count.Digits(row.Value.N),
                KpiFigures.StateOf(Judgement.Reaches(row.Target, row.Value), row.Value) ?? States.Open.Saying(row.Value.N == 0 ? "No data" : "Too few to judge"),
            ])));
    }

    private static Card Failures(YearMonth month, Material material)
    {
        var span = material.Kpis.Span(month);
        var failed = material.Records.Releases.Where(release => release.Status is ReleaseStatus.Failed or ReleaseStatus.RolledBack && span.Contains(release.Window.End.Instant)).Select(release => new Entry(
            States.Of(release.Status), RecordLinks.To(release), material.Time.ShortDay(material.Time.DateOf(release.Window.Start.Instant)), ReleaseWords.Outcome(release, material)));
        var incidents = material.Records.Incidents.Where(incident => span.Contains(incident.DetectedAt.Instant)).Select(incident => new Entry(
            States.AtRisk.With("flame"), RecordLinks.To(incident), material.Time.ShortDay(material.Time.DateOf(incident.DetectedAt.Instant)), $"Severity {incident.Severity}"));
        List<Entry> entries = [.. failed, .. incidents];
        return new Card("failures", "What failed", entries.Count == 0 ? new Empty("No release failed, and there was no incident.") : new EntryList(entries)) { Aside = Count.Digits(entries.Count) };
    }

    private static Card? Late(Material material)
    {
        var late = ActionPage.Everything(material).Where(entry => ActionTable.IsOverdue(entry.Action, material)).OrderBy(entry => entry.Action.Agreed).ToList();
        return late.Count == 0 ? null : new Card("actions", "Actions that are late", ActionTable.WithSource(late, material)) { Aside = Count.Digits(late.Count) };
    }
}
