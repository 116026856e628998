using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Graphs;
using ReleasePortal.Site.Pages.Kpis;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Services;

/// <summary>One service: what it needs, where it runs, how it is shipped, and what went wrong with it.</summary>
internal static class ServicePage
{
    private const int MostPast = 6;

    private static readonly string[] PlaceColumns = ["Environment", "Stage", "Region", "Version"];

    public static RecordModel Model(Service service, Material material)
    {
        var releases = material.Records.Releases.Where(release => release.Services.Any(released => released.Service.Id == service.Id)).ToList();
        Card?[] sections =
        [
            Dependencies(service, material),
            Places(service, material),
            Releases("next", "Running and ahead", releases.Where(release => !release.Status.IsFinal()).OrderBy(release => release.Window.Start.Instant), material),
            Trouble(service, material),
            Releases("past", "Shipped last", releases.Where(release => release.Status.WasExecuted()).OrderByDescending(release => release.Window.Start.Instant).Take(MostPast), material),
            Looking(service),
            Runbooks(service, material),
        ];
        return new RecordModel(new PageHead(service.Title, material.Prose.Line(service.Summary)) { State = States.Of(service.State), Actions = [ScorecardPages.Action(Dimension.Service, service.Id)] }, [.. sections.OfType<Card>()])
        {
            Facts = FactsOf(service, material),
            Body = material.Prose.Of(service.Body),
        };
    }

    private static FactList FactsOf(Service service, Material material) => new([.. ((Fact?[])
    [
        new Fact("Product", material.Links.To(service.Product)),
        new Fact("Owner", material.Links.To(service.Owner)),
        material.Records.Teams.Find(service.Owner) is { } team ? new Fact("On call", team.OnCall) : null,
        new Fact("Tier", service.Tier == 1 ? "1, the most critical" : $"{service.Tier}"),
        new Fact("Ships", service.RequiresWindow ? "Only inside a change window" : "At any time"),
        service.Repository is { } repository ? new Fact("Source", new WebLink(repository.Url.Text, repository.Path ?? "Repository")) : null,
        service.Strategy?.Branching is { } branching ? new Fact("Branches", EnumWords.Of(branching)) : null,
        service.Strategy?.FeatureFlags is { } flags ? new Fact("Feature flags", flags) : null,
        service.Strategy is { Rings.Count: > 0 } strategy ? new Fact("Rings", string.Join(" → ", strategy.Rings)) : null,
    ]).OfType<Fact>()]);

    private static Card? Dependencies(Service service, Material material)
    {
        var around = ServiceGraph.Around(service, material);
        if (around.Count == 1)
            return null;
        var neededBy = ServiceGraph.NeededBy(service, material);
        return new Card("dependencies", "Dependencies", new Group(
        [
            GraphDrawing.Of(ServiceGraph.Of(around, service, material), $"What {service.Title} needs, and what needs it"),
            new Paragraph(string.Join(' ', ((string?[])
            [
                service.DependsOn.Count == 0 ? null : $"Needs {Names(service.DependsOn.Select(reference => material.Records.Services.Find(reference)?.Title ?? reference.Id))}.",
                neededBy.Count == 0 ? null : $"Needed by {Names(neededBy.Select(other => other.Title))}.",
            ]).OfType<string>())),
        ])) { Padded = true };
    }

    private static string Names(IEnumerable<string> names) => Count.List([.. names]);

    private static Card? Places(Service service, Material material)
    {
        var environments = service.Environments.Select(material.Records.Environments.Find).OfType<DeploymentEnvironment>()
            .OrderByDescending(environment => environment.Stage).ThenBy(environment => environment.Title, StringComparer.Ordinal).ToList();
        return environments.Count == 0 ? null : new Card("places", "Where it runs", Table.Of("Versions by environment", PlaceColumns,
            environments.Select(environment => (IReadOnlyList<Part>)
            [
                RecordLinks.To(environment),
                CatalogueWords.Of(environment.Stage),
                environment.Region,
                VersionCells.Of(service, environment, material),
            ])));
    }

    private static Card? Releases(string id, string title, IEnumerable<Release> releases, Material material)
    {
        var list = releases.ToList();
        return list.Count == 0 ? null : new Card(id, title, ReleaseEntries.Of(list, material)) { Mark = Count.Digits(list.Count) };
    }

    private static Card? Trouble(Service service, Material material)
    {
        List<Entry> entries =
        [
            .. material.Records.Incidents
                .Where(incident => incident.Services.Any(hit => hit.Id == service.Id))
                .OrderByDescending(incident => incident.StartedAt.Instant)
                .Select(incident => new Entry(States.OfSeverity(incident.Severity).With("flame"), RecordLinks.To(incident), material.Time.ShortDay(material.Time.DateOf(incident.StartedAt.Instant)), material.Prose.Line(incident.Impact))),
            .. material.Records.KnownIssues
                .Where(issue => issue.Status.IsOpen() && issue.Services.Any(hit => hit.Id == service.Id))
                .OrderBy(issue => issue.Severity)
                .Select(issue => new Entry(States.Of(issue.Status), RecordLinks.To(issue), States.OfSeverity(issue.Severity).Word, material.Prose.Line(issue.Symptoms))),
            .. material.Records.Risks
                .Where(risk => risk.Services.Any(hit => hit.Id == service.Id))
                .OrderByDescending(risk => risk.Score)
                .Select(risk => new Entry(States.Of(risk.State), RecordLinks.To(risk), $"{risk.Score} of 25", material.Prose.Line(risk.Response))),
        ];
        return entries.Count == 0 ? null : new Card("trouble", "Incidents, known issues and risks", new EntryList(entries)) { Mark = Count.Digits(entries.Count) };
    }

    private static Card? Looking(Service service) => service.Links.Count == 0 ? null : new Card("links", "Where to look", new EntryList(
        [.. service.Links.Select(link => new Entry(States.Open.With(Icon(link.Kind)), new WebLink(link.Url.Text, link.Title), EnumWords.Of(link.Kind), null))]));

    private static Card? Runbooks(Service service, Material material)
    {
        var runbooks = material.Records.Runbooks.Where(runbook => runbook.Services.Any(reference => reference.Id == service.Id)).ToList();
        return runbooks.Count == 0 ? null : new Card("runbooks", "Runbooks", new EntryList([.. runbooks.Select(runbook =>
            new Entry(States.Open.With("scroll-text"), RecordLinks.To(runbook), null, material.Prose.Line(runbook.Summary)))]));
    }

    private static string Icon(ServiceLinkKind kind) => kind switch
    {
        ServiceLinkKind.Dashboard => "chart-line",
        ServiceLinkKind.Monitor => "monitor",
        ServiceLinkKind.Logs => "scroll-text",
        ServiceLinkKind.Documentation => "book-open",
        ServiceLinkKind.StatusPage => "globe",
    };
}
