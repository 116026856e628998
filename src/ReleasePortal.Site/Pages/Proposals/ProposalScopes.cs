using NodaTime;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>Which products and types of release an entry of the calendar covers, as the script reads it. A list is null where it would name everything.</summary>
internal sealed class ProposalScopes(RecordSet records)
{
    private static readonly IReadOnlyList<ReleaseType> EveryType = Enum.GetValues<ReleaseType>();

    public IReadOnlyList<string>? Products(ICalendarEntry entry) => Some(Covered(entry).Select(product => product.Id), records.Products.Count);

    public static IReadOnlyList<string>? Types(ICalendarEntry entry) => Some(CoveredTypes(entry).Select(Word), EveryType.Count);

    public IReadOnlyList<Product> Covered(ICalendarEntry entry) => [.. records.Products.Where(product => entry.Scope.Covers(new ScopePoint(product, null, null)))];

    public static IReadOnlyList<ReleaseType> CoveredTypes(ICalendarEntry entry) => [.. EveryType.Where(type => entry.Scope.Covers(type))];

    public static IReadOnlyList<string>? Some(IEnumerable<string> ids, int all) => ids.ToList() is var named && named.Count == all ? null : named;

    public static string Word(ReleaseType type) => KebabCase.Snake(type.ToString());

    /// <summary>A service in a place.</summary>
    public static string Name(Service service, DeploymentEnvironment environment) => $"{service.Id}/{environment.Id}";

    public static long Seconds(Instant instant) => instant.ToUnixTimeSeconds();

    /// <summary>A release of one service alone.</summary>
    public static Placement At(Service service, ReleaseType type, Material material) =>
        new SlotRequest([service], Duration.FromHours(1), type, Duration.Zero, [], material.Records.Portal.TimeZone).At(material.Facts.Now, material.Records);
}
