using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Site.Feeds.Kpis;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Feeds.Badges;

/// <summary>All badges: of each product the version in use and the next release, and of each KPI its value.</summary>
internal sealed class BadgeBook(Material material)
{
    private static readonly LocalDatePattern Day = LocalDatePattern.Iso;

    public IEnumerable<Asset> Draw()
    {
        foreach (var product in material.Records.Products)
        {
            yield return new Asset(BadgeAddresses.Of(product), () => BadgeSvg.Draw(Of(product)));
            yield return new Asset(BadgeAddresses.NextOf(product), () => BadgeSvg.Draw(NextOf(product)));
        }

        var selection = new Lazy<KpiSelection>(() => KpiSelection.Everything(material.Kpis, material.Records.Portal));
        foreach (var kpi in Domain.Kpis.KpiBook.All)
            yield return new Asset(BadgeAddresses.Of(kpi), () => BadgeSvg.Draw(Of(kpi, selection.Value)));
    }

    /// <summary>The version in production, and what is to be known of it: an open incident before a release that runs.</summary>
    public Badge Of(Product product)
    {
        var standing = ProductStanding.Of(product, material);
        var version = standing.Last?.Version.Text ?? "not released";
        return standing switch
        {
            { Open: { } incident } => new Badge(product.Title, $"{version}, open incident", States.OfSeverity(incident.Severity).Tone),
            { Running: { } running } => new Badge(product.Title, $"{version}, {running.Version.Text} {States.Of(running.Status).Word.ToLowerInvariant()}", "ready"),
            { Last: null } => new Badge(product.Title, version, "none"),
            _ => new Badge(product.Title, $"{version} in production", "ok"),
        };
    }

    /// <summary>The day of the next release, and how ready it is.</summary>
    public Badge NextOf(Product product)
    {
        if (ProductStanding.Of(product, material).Next is not { } next)
            return new Badge($"{product.Title} next", "nothing planned", "none");
        var (state, day) = (material.Outlooks.StateOf(next), next.Window.Start.Instant.InZone(material.Time.Zone).Date);
        return new Badge($"{product.Title} next", $"{next.Version.Text} on {Day.Format(day)}, {state.Word.ToLowerInvariant()}", state.Tone);
    }

    /// <summary>Of the last 90 days.</summary>
    private static Badge Of(KpiDefinition kpi, KpiSelection selection)
    {
        var result = selection.Report.Of(kpi);
        var value = FigureWords.Of(kpi.Headline, selection.Recent(selection.Of(result, kpi.Headline)));
        return selection.Reaches(result) is { } reached
            ? new Badge(kpi.Title, $"{value}, {(reached ? "on target" : "off target")}", reached ? "ok" : "warn")
            : new Badge(kpi.Title, value, "none");
    }
}
