using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Learning.Issues;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Home;

/// <summary>What is wrong in production now: open incidents, and the known issues that weigh most.</summary>
internal static class HomeOpen
{
    private const int MostIssues = 5;

    public static Card? Of(Material material)
    {
        List<Entry> entries =
        [
            .. material.Records.Incidents
                .Where(incident => incident.RestoredAt is null)
                .OrderBy(incident => incident.Severity)
                .Select(incident => new Entry(
                    States.OfSeverity(incident.Severity).With("flame"),
                    RecordLinks.To(incident),
                    States.OfSeverity(incident.Severity).Word,
                    $"Since {material.Time.MomentText(incident.StartedAt.Instant)}")),
            .. material.Records.KnownIssues
                .Where(issue => issue.Status.IsOpen())
                .WorstFirst()
                .Take(MostIssues)
                .Select(issue => new Entry(States.Of(issue.Status), RecordLinks.To(issue), States.OfSeverity(issue.Severity).Word, Detail(issue, material))),
        ];
        return entries.Count == 0
            ? null
            : new Card("open", "Open in production", new EntryList(entries)) { Aside = new PageLink(SiteMap.KnownIssues, "Known issues") };
    }

    private static string Detail(KnownIssue issue, Material material)
    {
        var product = material.Records.Products.Find(issue.Product)?.Title ?? issue.Product.Id;
        var fix = FixWords.Of(material.Versions.FixOf(issue)) is { } words ? $", {words}" : "";
        return $"{product}, {States.Of(issue.Status).Word.ToLowerInvariant()}{fix}";
    }
}
