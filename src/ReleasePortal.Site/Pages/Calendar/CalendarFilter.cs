using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>
/// What the views of the calendar can be narrowed to, the same on all of them, so that a filter goes from view to view.
/// It narrows releases; freezes, windows and events stay.
/// </summary>
internal sealed class CalendarFilter
{
    private readonly Dictionary<string, string> words;

    public CalendarFilter(CalendarBook book, Material material)
    {
        var records = material.Records;
        words = book.Releases.ToDictionary(release => release.What.Id, release => WordsOf(release.What, material), StringComparer.Ordinal);
        var regions = records.Environments.Select(environment => environment.Region).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var owners = book.Releases.Select(release => release.What.Owner.Id).ToHashSet(StringComparer.Ordinal);
        var states = CalendarLegend.Of(book.Releases, material);
        Form = new Filter(null,
        [
            new FilterChoice("product", "Product", "All products", [.. records.Products.Select(product => new FilterOption(product.Id, product.Title))]),
            new FilterChoice("team", "Team", "All teams", [.. records.Teams.Where(team => owners.Contains(team.Id)).Select(team => new FilterOption(team.Id, team.Title))]),
            new FilterChoice("region", "Region", "All regions", [.. regions.Select(region => new FilterOption(region, region.ToUpperInvariant()))]),
            new FilterChoice("risk", "Risk", "All risks", [.. Enum.GetValues<RiskBand>().Select(band => new FilterOption(EnumWords.Lower(band), EnumWords.Of(band)))]),
            new FilterChoice("state", "State", "All states", [.. states.Select(state => new FilterOption(Value(state), state.Word))]),
        ]);
    }

    public Filter Form { get; }

    /// <summary>What the form compares with: <c>product:payments team:payments region:eu risk:low state:at-risk</c>.</summary>
    public string WordsOf(Release release) => words[release.Id];

    private static string WordsOf(Release release, Material material) => string.Join(' ',
    [
        $"product:{release.Product.Id}",
        $"team:{release.Owner.Id}",
        .. ReleaseReach.Of(release, material.Records)
            .SelectMany(reach => reach.Environments)
            .Select(environment => environment.Region)
            .Distinct(StringComparer.Ordinal)
            .Select(region => $"region:{region}"),
        $"risk:{EnumWords.Lower(material.Risks.Of(release).Band)}",
        $"state:{Value(material.Outlooks.StateOf(release))}",
    ]);

    private static string Value(State state) => state.Word.ToLowerInvariant().Replace(' ', '-');
}
