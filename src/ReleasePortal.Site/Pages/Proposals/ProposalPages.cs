using ReleasePortal.Domain;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>The page on which a release is proposed, and what its script has to know of catalogue and calendar.</summary>
internal static class ProposalPages
{
    /// <summary>Whether there is anything to release.</summary>
    public static bool IsIn(RecordSet records) => records.Teams.Count > 0 && records.Products.Count > 0 && records.Services.Any(service => service.State == ServiceState.Active);

    public static IEnumerable<Page> Draw(Material material)
    {
        if (IsIn(material.Records))
        {
            yield return new Page(SiteMap.Propose, "Propose a release", () => ProposalPage.Model(material))
            {
                Description = "Write the plan of a release with a form, with the calendar beside it.",
                Kind = "Form",
                IsProposal = true,
            };
        }
    }

    /// <summary>As a script, because browsers read no other file beside a page that is opened from a folder.</summary>
    public static IEnumerable<Asset> Facts(Material material) => IsIn(material.Records) ? [new Asset(SiteMap.ProposalFacts, () => ProposalFacts.Write(material))] : [];

    /// <summary>The way there from other pages.</summary>
    public static IEnumerable<PageAction> Action(Material material) => IsIn(material.Records) ? [new PageAction(SiteMap.Propose, "plus", "Propose a release")] : [];
}
