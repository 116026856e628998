using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Data;
using ReleasePortal.Site.Pages.Kpis;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Products;

/// <summary>One product: what runs now, what comes next, what was shipped, what is known to be wrong.</summary>
internal static class ProductPage
{
    private const int MostPast = 8;

    public static RecordModel Model(Product product, Material material)
    {
        var releases = material.Records.Releases.Where(release => release.Product.Id == product.Id).ToList();
        Card?[] sections =
        [
            RunningNow(product, material),
            Releases("next", "Running and ahead", releases.Where(release => !release.Status.IsFinal()).OrderBy(release => release.Window.Start.Instant), material),
            Issues(product, material),
            Releases("past", "Shipped last", releases.Where(release => release.Status.WasExecuted()).OrderByDescending(release => release.Window.Start.Instant).Take(MostPast), material),
            Runbooks(product, material),
            BadgeSection.Of(product, material),
        ];
        return new RecordModel(HeadOf(product, material), [.. sections.OfType<Card>()])
        {
            Facts = new FactList(
            [
                new Fact("Owner", material.Links.To(product.Owner)),
                new Fact("Help for customers", product.SupportContact),
                new Fact("Versions", SchemeWord(product.VersionScheme)),
                new Fact("Widest audience", Count.Sentence(product.Audience.Id)),
            ]),
            Body = material.Prose.Of(product.Body),
        };
    }

    public static IEnumerable<Service> ServicesOf(Product product, Material material) =>
        material.Records.Services.Where(service => service.Product.Id == product.Id);

    private static PageHead HeadOf(Product product, Material material) => new(product.Title, material.Prose.Line(product.Summary))
    {
        Actions =
        [
            .. material.Records.Releases.Any(release => release.Product.Id == product.Id && material.Records.Notes[release.Id].Any())
                ? (PageAction[])[new PageAction(SiteMap.Notes.Below(product.Id), "file-text", "Release notes")]
                : [],
            ScorecardPages.Action(Dimension.Product, product.Id),
            FeedAction.To($"product/{product.Id}"),
        ],
    };

    private static Card? RunningNow(Product product, Material material)
    {
        var services = ServicesOf(product, material).OrderBy(service => service.Tier).ThenBy(service => service.Title, StringComparer.Ordinal).ToList();
        if (services.Count == 0)
            return null;
        var production = material.Records.Environments.Where(environment => environment.Stage == Stage.Production).ToList();
        string[] columns = ["Service", "Tier", .. production.Select(environment => environment.Title)];
        return new Card("now", "In production now", Table.Of("Versions in production", columns, services.Select(service => (IReadOnlyList<Part>)
        [
            new Stacked(RecordLinks.To(service), service.Summary),
            $"{service.Tier}",
            .. production.Select(environment => VersionCells.Of(service, environment, material)),
        ])));
    }

    private static Card? Releases(string id, string title, IEnumerable<Release> releases, Material material)
    {
        var list = releases.ToList();
        return list.Count == 0 ? null : new Card(id, title, ReleaseEntries.Of(list, material)) { Mark = Count.Digits(list.Count) };
    }

    private static Card? Issues(Product product, Material material)
    {
        var issues = material.Records.KnownIssues
            .Where(issue => issue.Product.Id == product.Id && issue.Status.IsOpen())
            .OrderBy(issue => issue.Severity)
            .Select(issue => new Entry(States.Of(issue.Status), RecordLinks.To(issue), States.OfSeverity(issue.Severity).Word, material.Prose.Line(issue.Symptoms)))
            .ToList();
        return issues.Count == 0 ? null : new Card("issues", "Known issues", new EntryList(issues))
        {
            Mark = Count.Digits(issues.Count),
            Aside = material.Versions.Of(product.Id).Count == 0 ? null : new PageLink(material.Versions.IssuesOf(product.Id), "By version"),
        };
    }

    private static Card? Runbooks(Product product, Material material)
    {
        var services = ServicesOf(product, material).Select(service => service.Id).ToHashSet(StringComparer.Ordinal);
        var runbooks = material.Records.Runbooks.Where(runbook => runbook.Services.Any(service => services.Contains(service.Id))).ToList();
        return runbooks.Count == 0 ? null : new Card("runbooks", "Runbooks", new EntryList([.. runbooks.Select(runbook =>
            new Entry(States.Open.With("scroll-text"), RecordLinks.To(runbook), null, material.Prose.Line(runbook.Summary)))]));
    }

    private static string SchemeWord(VersionScheme scheme) => scheme switch
    {
        VersionScheme.Semver => "Semantic versions",
        VersionScheme.Calver => "Calendar versions",
        VersionScheme.Free => "Free",
    };
}
