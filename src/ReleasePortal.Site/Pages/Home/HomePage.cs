using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Home;

/// <summary>What is shipping, when, how ready it is, and what could stop it.</summary>
internal static class HomePage
{
    public const int DaysAhead = 14;

    public static Page Draw(Material material) => new(Address.Home, "Overview", () => Model(material))
    {
        Description = material.Records.Portal.Description ?? "What is shipping, when, how ready it is and what could stop it.",
    };

    private static HomeModel Model(Material material)
    {
        var freezes = FreezeOutlook.Of(material);
        return new HomeModel(
            new PageHead("What is shipping", HomeSentence.Of(material, freezes))
            {
                Actions =
                [
                    new PageAction(SiteMap.Calendar, "calendar-days", "Calendar"),
                    new PageAction(SiteMap.Releases, "rocket", "All releases"),
                ],
            },
            [.. HomeBanners.Of(material, freezes)],
            HomeStrip.Of(material, freezes),
            HomeTable.Of(material),
            HomeNumbers.Of(material),
            HomeAttention.Of(material),
            [.. ((Card?[])[HomeBlockers.Of(material), HomeShipped.Of(material)]).OfType<Card>()],
            [.. ((Card?[])[HomeOpen.Of(material), HomeChanges.Of(material)]).OfType<Card>()]);
    }

    /// <summary>Releases that start within a number of days from now, in the order in which they start. One that is postponed has no date.</summary>
    public static IEnumerable<Release> Ahead(Material material, int days)
    {
        var end = material.Time.StartOf(material.Time.Today.PlusDays(days));
        return material.Records.Releases
            .Where(release => release.Status.IsAhead() && release.Status.IsBooked() && release.Window.Start.Instant < end && release.Window.End.Instant > material.Facts.Now)
            .OrderBy(release => release.Window.Start.Instant);
    }
}
