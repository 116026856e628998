using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Graphs;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Services;

/// <summary>What is deployed on its own: a list with the picture of who needs whom, and a page for each service.</summary>
internal static class ServicePages
{
    private static readonly string[] Columns = ["Service", "Tier", "Product", "Owner", "Needs"];

    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Services, "Services", () => Index(material))
        {
            Description = "What is deployed on its own, who owns it, and what needs what.",
        };
        foreach (var service in material.Records.Services)
        {
            yield return new Page(SiteMap.Services.Below(service.Id), service.Title, () => Service(service, material))
            {
                Description = service.Summary,
                Kind = "Service",
                Detail = $"tier {service.Tier}",
                Source = service.Origin.Place.Path,
            };
        }
    }

    private static ListModel Index(Material material) => new(
        new PageHead("Services", "What is deployed on its own, who owns it, and what needs what."),
        material.Records.Services.Count == 0
            ? [new Empty("There are no services yet. Each is a file such as content/services/payments-api.yml.")]
            :
            [
                new Card("dependencies", "What needs what", GraphDrawing.Of(ServiceGraph.All(material), "Services, each to the right of those it needs")) { Padded = true },
                new Card("services", Count.Sentence(Count.InWords(material.Records.Services.Count, "service")), Table.Of("Services", Columns,
                    material.Records.Services.OrderBy(service => service.Tier).ThenBy(service => service.Id, StringComparer.Ordinal).Select(service => (IReadOnlyList<Part>)
                    [
                        new Stacked(RecordLinks.To(service), service.Summary),
                        Count.Digits(service.Tier),
                        material.Links.To(service.Product),
                        material.Links.To(service.Owner),
                        service.DependsOn.Count == 0 ? "nothing" : material.Links.Services(service.DependsOn),
                    ]))),
            ]);

    private static RecordModel Service(Service service, Material material) => new(
        new PageHead(service.Title, material.Prose.Line(service.Summary)) { State = States.Of(service.State) },
        [
            Dependencies(service, material),
            CatalogueSections.Installed(Installed.In(material).Where(entry => entry.Service.Id == service.Id), material),
            .. CatalogueSections.ReleasesOf(material.Records.Releases.Where(release => release.Services.Any(released => released.Service.Id == service.Id)), material),
            .. Incidents(service, material),
            .. CatalogueSections.Issues(material.Records.KnownIssues.Where(issue => issue.Services.Any(other => other.Id == service.Id))),
            .. CatalogueSections.Runbooks(material.Records.Runbooks.Where(runbook => runbook.Services.Any(other => other.Id == service.Id))),
        ])
    {
        Facts = new FactList([.. Facts(service, material)]),
        Body = material.Prose.Of(service.Body),
    };

    private static IEnumerable<Fact> Facts(Service service, Material material)
    {
        yield return new Fact("Product", material.Links.To(service.Product));
        yield return new Fact("Owner", material.Links.To(service.Owner));
        yield return new Fact("Tier", $"{service.Tier} of 4");
        yield return new Fact("Change window", service.RequiresWindow ? "Needed" : "Not needed");
        if (service.Repository is { } code)
            yield return new Fact("Source code", new WebLink(code.Url.Text, code.Path ?? "Repository"));
        if (service.Strategy is { Branching: { } branching })
            yield return new Fact("Branches", EnumWords.Of(branching));
        if (service.Strategy is { Rings.Count: > 0 } strategy)
            yield return new Fact("Rollout", string.Join(" → ", strategy.Rings));
        yield return new Fact("Runs in", new Listed([.. service.Environments.Select(material.Links.To)])) { Wide = true };
        if (service.Links.Count > 0)
            yield return new Fact("Where to look", new Listed([.. service.Links.Select(link => new WebLink(link.Url.Text, link.Title))])) { Wide = true };
    }

    private static Card Dependencies(Service service, Material material)
    {
        var neededBy = material.Records.Services.Where(other => other.DependsOn.Any(needed => needed.Id == service.Id)).ToList();
        var needs = service.DependsOn.Count == 0 ? "Needs no other service." : $"Needs {Count.List([.. service.DependsOn.Select(other => material.Records.Services.Find(other)?.Title ?? other.Id)])}.";
        var serves = neededBy.Count == 0 ? "No other service needs it." : $"Needed by {Count.List([.. neededBy.Select(other => other.Title)])}.";
        return new Card("dependencies", "Dependencies", service.DependsOn.Count + neededBy.Count == 0
            ? new Paragraph(needs + " " + serves)
            : new Group([GraphDrawing.Of(ServiceGraph.Around(service, neededBy, material), $"What {service.Title} needs, and what needs it"), new Paragraph($"{needs} {serves}")])) { Padded = true };
    }

    private static IEnumerable<Card> Incidents(Service service, Material material)
    {
        var incidents = material.Records.Incidents.Where(incident => incident.Services.Any(other => other.Id == service.Id))
            .OrderByDescending(incident => incident.StartedAt.Instant).ToList();
        if (incidents.Count > 0)
        {
            yield return new Card("incidents", "Incidents", new EntryList([.. incidents.Select(incident => new Entry(
                States.OfSeverity(incident.Severity),
                RecordLinks.To(incident),
                material.Time.ShortDay(material.Time.DateOf(incident.StartedAt.Instant)),
                incident.RestoredAt is { } restored ? $"restored after {DurationWords.Of(restored.Instant - incident.StartedAt.Instant)}" : "open"))]));
        }
    }
}
