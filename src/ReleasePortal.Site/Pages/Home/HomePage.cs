using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Home;

/// <summary>What is shipping, when, how ready it is, and what could stop it.</summary>
internal static class HomePage
{
    public static Page Draw(Material material) => new(Address.Home, "Overview", () => Model(material))
    {
        Description = material.Records.Portal.Description ?? "What is shipping, when, how ready it is and what could stop it.",
    };

    private static HomeModel Model(Material material) => new(new PageHead("What is shipping", material.Time.Moment(material.Facts.Now)));
}
