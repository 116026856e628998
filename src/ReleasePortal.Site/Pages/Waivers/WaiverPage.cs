using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Waivers;

/// <summary>The register of exceptions: those in force, then those that ended.</summary>
internal static class WaiverPage
{
    public static Page Draw(Material material) => new(SiteMap.Waivers, "Waivers", () => Model(material))
    {
        Description = "Exceptions from rules: for what, why, what is done instead, and until when.",
    };

    private static ListModel Model(Material material)
    {
        var groups = material.Records.Waivers.OrderBy(waiver => waiver.Expires).ThenBy(waiver => waiver.Id, StringComparer.Ordinal)
            .ToLookup(waiver => WaiverTable.IsExpired(waiver, material));
        return new ListModel(
            new PageHead("Waivers", "Exceptions from rules: for what, why, what is done instead, and until when."),
            [
                groups[false].Any()
                    ? new Card("in-force", "In force", WaiverTable.Of(groups[false], material)) { Mark = Count.Digits(groups[false].Count()) }
                    : new Empty("No exception is in force."),
                .. groups[true].Any() ? [new Card("expired", "Expired", WaiverTable.Of(groups[true].Reverse(), material)) { Mark = Count.Digits(groups[true].Count()) }] : Array.Empty<Part>(),
            ]);
    }
}
