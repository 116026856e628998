using NodaTime.TimeZones;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Feeds.Api;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.About;

/// <summary>What this build was made from, what was checked, and what was found.</summary>
internal static class AboutPage
{
    private static readonly string[] SkippedColumns = ["Rule", "Why it did not run"];

    public static Page Draw(Material material) => new(SiteMap.About, "About this build", () => Model(material))
    {
        Description = "The commit, the documents, the rules and the findings behind these pages.",
    };

    private static RecordModel Model(Material material) => new(
        new PageHead("About this build", $"Every page was made by a program from the records of {material.Records.Portal.Organisation}. Nothing here is edited by hand."),
        [Findings(material), Rules(material), DocumentCounts.Section(material.Records), Citing(material)])
    {
        Facts = Facts(material),
    };

    private static FactList Facts(Material material)
    {
        var facts = material.Facts;
        return new FactList([.. ((Fact?[])
        [
            new Fact("Built for", material.Time.Moment(facts.Now)),
            new Fact("Commit", Commit(facts, material)),
            facts.CommitTime is { } time ? new Fact("Committed", material.Time.Moment(time)) : null,
            new Fact("Documents", Count.Digits(material.Records.Documents)),
            new Fact("Profile", Profile(material.Records.Portal.Profile)),
            new Fact("Times are in", material.Time.Zone.Id),
            new Fact("Time zone data", $"TZDB {TzdbDateTimeZoneSource.Default.TzdbVersion}"),
            new Fact("Generator", $"Release Portal {facts.GeneratorVersion}"),
            new Fact("Manifest", new PageLink(SiteMap.Manifest, "build.json")),
            new Fact("For programs", new Listed([new PageLink(SiteMap.Feeds, "Feeds and data"), new PageLink(ApiAddresses.Index, "index.json")])),
        ]).OfType<Fact>()]);
    }

    private static string Profile(Profile profile) => profile switch
    {
        Domain.Portal.Profile.Startup => "Startup",
        Domain.Portal.Profile.Saas => "SaaS",
        Domain.Portal.Profile.Enterprise => "Enterprise",
        Domain.Portal.Profile.Regulated => "Regulated",
    };

    private static Part Commit(BuildFacts facts, Material material)
    {
        if (facts.CommitId is not { } id)
            return "None: files as they were on disk";
        return material.Repository.Commit(id) is { } address ? new WebLink(address, id) : Html.Of($"<span class=\"mono\">{id}</span>");
    }

    private static Card Findings(Material material)
    {
        var findings = material.Review.Findings.OrderBy(finding => finding.Severity).ToList();
        return new Card("findings", "Findings", findings.Count == 0
            ? new Empty("None. Every rule below ran over every record.")
            : FindingTable.Of(findings, material))
        {
            Aside = string.Join(", ", Enum.GetValues<Severity>().Select(severity => Count.Of(material.Review.Count(severity), EnumWords.Lower(severity)))),
            Mark = Count.Digits(findings.Count),
        };
    }

    private static Card Rules(Material material)
    {
        var (run, skipped) = (material.Review.Run, material.Review.Skipped);
        List<Part> parts =
        [
            new Paragraph(new Pair($"{Count.Sentence(Count.Of(run.Count, "rule"))} ran.", new PageLink(SiteMap.Rules, "What each of them finds"))),
            skipped.Count == 0
                ? new Paragraph("None was skipped.")
                : Table.Of("Rules that did not run", SkippedColumns, skipped.Select(skip => (IReadOnlyList<Part>)
                [
                    new Stacked(new PageLink(SiteMap.Of(skip.Rule), skip.Rule.Title), skip.Rule.Code),
                    skip.Reason,
                ])),
        ];
        return new Card("rules", "Rules", new Group(parts)) { Padded = true };
    }

    private static Card Citing(Material material)
    {
        var (portal, facts) = (material.Records.Portal, material.Facts);
        var state = facts.CommitId is { } id ? $"commit {id}" : "files on disk";
        var cited = $"{portal.Title}, {portal.Organisation}, {state}, as of {material.Time.MomentText(facts.Now)}.{(portal.BaseUrl is { } url ? $" {url.Text}" : "")}";
        return new Card("citing", "How to cite", new Group(
        [
            new Paragraph("Pages change with the records. Name the commit, and everybody can see the same state again."),
            new SourceText(cited, "citation"),
        ]));
    }
}
