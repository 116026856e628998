using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Data;
using ReleasePortal.Site.Pages.Kpis;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Incidents;

/// <summary>What went wrong in production: what is open first, then the rest, and a page for each.</summary>
internal static class IncidentPages
{
    private static readonly State Open = new("bad", "flame", "Open");
    private static readonly State Restored = new("ok", "circle-check", "Restored");
    private static readonly string[] Columns = ["Incident", "Severity", "Services", "Began", "Restored after", "Cause"];

    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Incidents, "Incidents", () => Index(material))
        {
            Description = "What went wrong in production, why, and what was done about it.",
            Count = material.Records.Incidents.Count(incident => incident.RestoredAt is null),
        };
        foreach (var incident in material.Records.Incidents)
        {
            yield return new Page(SiteMap.Incidents.Below(incident.Id), incident.Title, () => Incident(incident, material))
            {
                Description = incident.Impact,
                Kind = "Incident",
                Detail = $"severity {incident.Severity}",
                Since = incident.StartedAt.Instant,
                State = incident.RestoredAt is null ? Open : Restored,
                Source = incident.Origin.Place.Path,
            };
        }
    }

    private static ListModel Index(Material material)
    {
        var incidents = material.Records.Incidents
            .OrderByDescending(incident => incident.StartedAt.Instant).ThenBy(incident => incident.Id, StringComparer.Ordinal).ToList();
        var open = incidents.Where(incident => incident.RestoredAt is null).ToList();
        var closed = incidents.Where(incident => incident.RestoredAt is not null).ToList();
        return new ListModel(
            new PageHead("Incidents", "What went wrong in production, why, and what was done about it. Reviews name causes, not culprits.") { Actions = [FeedAction.To("incidents")] },
            [
                open.Count == 0 ? new Empty("No incident is open.") : new Card("open", "Open", Rows(open, material)),
                closed.Count == 0 ? new Empty("No incident was recorded yet.") : new Card("restored", "Restored", Rows(closed, material)),
            ]);
    }

    private static Table Rows(IEnumerable<Incident> incidents, Material material) =>
        Table.Of("Incidents", Columns, incidents.Select(incident => (IReadOnlyList<Part>)
        [
            RecordLinks.To(incident),
            States.OfSeverity(incident.Severity),
            material.Links.Services(incident.Services),
            material.Time.ShortDay(material.Time.DateOf(incident.StartedAt.Instant)),
            Length(incident),
            Cause(incident, material),
        ]));

    private static Part Length(Incident incident) =>
        incident.RestoredAt is { } restored ? DurationWords.Of(restored.Instant - incident.StartedAt.Instant) : Open;

    private static Part Cause(Incident incident, Material material)
    {
        if (incident.CausedBy.Count > 0)
            return new Listed([.. incident.CausedBy.Select(material.Links.To)]);
        return incident.NotCausedByRelease is { } reason ? material.Prose.Line(reason) : "not known yet";
    }

    private static DocumentModel Incident(Incident incident, Material material) =>
        DocumentModel.Of(new PageHead(incident.Title, material.Prose.Line(incident.Impact)) { State = incident.RestoredAt is null ? Open : Restored }, incident.Body, material) with
        {
            Facts = new FactList(
            [
                new Fact("Severity", States.OfSeverity(incident.Severity)),
                new Fact("Began", material.Time.Moment(incident.StartedAt.Instant)),
                new Fact("Noticed", material.Time.Moment(incident.DetectedAt.Instant)),
                new Fact("Restored", incident.RestoredAt is { } restored ? material.Time.Moment(restored.Instant) : "Not yet"),
                new Fact("Restored after", Length(incident)),
                new Fact("Services", material.Links.Services(incident.Services)),
                new Fact("Caused by", Cause(incident, material)) { Wide = true },
                .. Mended(incident, material) is { Count: > 0 } mended ? [new Fact("Mended by deployments of", new Listed(mended)) { Wide = true }] : Array.Empty<Fact>(),
                .. incident.FixedBy is { } fix ? [new Fact("Fixed for good by", material.Links.To(fix)) { Wide = true }] : Array.Empty<Fact>(),
            ]),
            Before = [.. Timeline(incident, material)],
            Wide = [.. Actions(incident, material), .. LearntSection.Of(incident, material), .. NumbersSection.Of([incident], DocumentModel.Anchor("numbers"), material) is { } numbers ? (Card[])[numbers] : []],
        };

    /// <summary>The releases with deployments that name it, and how many there are.</summary>
    private static List<Part> Mended(Incident incident, Material material) =>
    [
        .. from execution in material.Records.Executions
           let deployments = execution.Deployments.Count(deployment => deployment.Remediates == incident.Id)
           where deployments > 0
           let release = material.Records.Releases.TryFind(execution.Id, out var found) ? found : null
           where release is not null
           select new Pair(new PageLink(SiteMap.Of(release).At("execution"), RecordLinks.NameOf(release)), Count.Of(deployments, "deployment")),
    ];

    private static IEnumerable<Card> Timeline(Incident incident, Material material)
    {
        if (incident.Timeline.Count > 0)
        {
            yield return new Card(DocumentModel.Anchor("timeline"), "Timeline", new Log(
                [.. incident.Timeline.Select(entry => new LogEntry("none", material.Time.Moment(entry.At.Instant), material.Prose.Line(entry.Text), null))])) { Padded = true };
        }
    }

    private static IEnumerable<Card> Actions(Incident incident, Material material)
    {
        if (incident.Actions.Count > 0)
            yield return new Card(DocumentModel.Anchor("actions"), "Actions", ActionTable.Of(incident.Actions, material)) { Mark = Count.Digits(incident.Actions.Count), Aside = new PageLink(SiteMap.Actions, "All actions") };
    }
}
