using ReleasePortal.Domain.Governance.Audit;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Feeds.Audit;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Audit;

/// <summary>What an auditor asks for: of every release whether its papers are complete, and of each the papers themselves.</summary>
internal static class AuditPages
{
    private const string About = "Whether the papers of each release are complete, and the papers themselves as files that can be verified.";

    private static readonly string[] ReleaseColumns = ["Release", "Status", "Evidence", "Complete", "Pack"];
    private static readonly string[] ItemColumns = ["What", "Collected", "Brought by", "Approved by", "Kept until"];

    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Audit, "Audit", () => Overview(material)) { Description = About };
        foreach (var release in material.Records.Releases)
        {
            yield return new Page(SiteMap.AuditOf(release), "Audit pack", () => Pack(AuditFiles.Of(release, material), material))
            {
                Description = $"The papers of {RecordLinks.NameOf(release)}: what there is, with digests, commits and approvals.",
                Source = release.Origin.Place.Path,
            };
        }
    }

    private static ListModel Overview(Material material) => new(
        new PageHead("Audit", About),
        [
            material.Records.Releases.Count > 0
                ? new Card("releases", "Releases", Table.Of("Releases", ReleaseColumns, material.Records.Releases
                    .OrderByDescending(release => release.Window.Start.Instant).ThenBy(release => release.Id, StringComparer.Ordinal)
                    .Select(release => Cells(AuditFiles.Of(release, material), material))))
                : new Empty("There is no release yet."),
        ]);

    private static IReadOnlyList<Part> Cells(AuditPack pack, Material material) =>
    [
        new PageLink(SiteMap.AuditOf(pack.Release), RecordLinks.NameOf(pack.Release)),
        States.Of(pack.Release.Status),
        Count.Digits(pack.Items.Count(item => item.CollectedAt is not null)),
        Completeness(pack),
        new PageLink(SiteMap.AuditPackOf(pack.Release), "ZIP"),
    ];

    private static State Completeness(AuditPack pack) => pack.Gaps.Count == 0
        ? States.Done.Saying("Complete")
        : new State("warn", "triangle-alert", Count.Sentence(Count.InWords(pack.Gaps.Count, "gap")));

    private static ListModel Pack(AuditPack pack, Material material) => new(
        new PageHead($"Audit pack of {RecordLinks.NameOf(pack.Release)}", "Everything that shows what it was, who said what of it, and on which grounds.")
        {
            State = Completeness(pack),
            Actions = [new PageAction(SiteMap.AuditPackOf(pack.Release), "package", "Pack as ZIP"), new PageAction(SiteMap.AuditIndexOf(pack.Release), "file-text", "Index as JSON")],
        },
        [
            new Card("completeness", "Completeness", pack.Gaps.Count == 0 ? new Paragraph("Nothing is missing.") : new Bullets([.. pack.Gaps.Select(gap => (Part)gap)])) { Padded = true },
            new Card("items", "Items", Table.Of("Items", ItemColumns, pack.Items.Select(item => Cells(item, material)))) { Mark = Count.Digits(pack.Items.Count) },
            new Card("verify", "Verify it", new Paragraph(Html.Of($"Keep the ZIP, and ask at any time, without a network: <code>portal evidence verify {SiteMap.PackNameOf(pack.Release)}</code>. A file of which one byte was changed is named."))) { Padded = true },
        ]);

    private static IReadOnlyList<Part> Cells(AuditItem item, Material material) =>
    [
        new Stacked(
            new Stacked(item.Url is { } url ? new WebLink(url, item.Title) : item.Title, string.Join(" · ", ((string?[])[Count.Sentence(item.What), item.Name, item.Says]).OfType<string>())),
            item.File is { } file ? Html.Of($"SHA-256 <code>{AuditFiles.Digest(file.Bytes())}</code>") : item.Url is null ? new State("bad", "circle-x", "Missing") : "Kept elsewhere"),
        item.CollectedAt is { } collected ? material.Time.Moment(collected) : "",
        item.Commit is { } commit ? new Stacked(new Pair(material.Links.NameOf(commit.Author), History.ChangeCard.Link(commit, material)), material.Time.Moment(commit.CommittedAt)) : "",
        new Listed([.. item.Approvals.Select(approval => material.Links.To(approval.By))]),
        item.KeptUntil is { } day ? Kept(day, material) : "",
    ];

    private static Part Kept(NodaTime.LocalDate until, Material material) => until < material.Time.Today
        ? new Stacked(material.Time.Day(until), States.Open.With("info").Saying("Need not be kept any more"))
        : material.Time.Day(until);
}
