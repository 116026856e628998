using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>The evidence of a release, with its hashes.</summary>
internal static class EvidenceSection
{
    private const int ShownOfHash = 12;

    private static readonly string[] Columns = ["Evidence", "Kind", "What it says", "Collected", "SHA-256"];

    public static Card? Of(Release release, Material material) => material.Records.Evidence.TryFind(release.Id, out var evidence)
        ? new Card("evidence", "Evidence", Table.Of("Evidence", Columns, evidence.Items.Select(item => Cells(item, evidence, material))))
        {
            Mark = Count.Digits(evidence.Items.Count),
        }
        : null;

    private static IReadOnlyList<Part> Cells(EvidenceItem item, EvidenceList list, Material material) =>
    [
        new Stacked(Link(item, list, material), item.Source),
        EnumWords.Of(item.Kind),
        EvidenceWords.Of(item, list, material),
        material.Time.Moment(item.CollectedAt.Instant),
        item.Sha256 is { } hash ? Html.Of($"<code title=\"{hash}\">{hash[..Math.Min(ShownOfHash, hash.Length)]}</code>") : "",
    ];

    private static Part Link(EvidenceItem item, EvidenceList list, Material material)
    {
        if (item.Url is { } url)
            return new WebLink(url.Text, item.Title);
        return item.File is not null && material.Repository.File(list.PathOf(item)) is { } address
            ? new WebLink(address, item.Title)
            : item.Title;
    }
}
