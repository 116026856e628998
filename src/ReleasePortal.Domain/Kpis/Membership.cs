using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

/// <summary>Which segments something counts in.</summary>
/// <param name="Tier">Of its service; of several the most critical one, so that it counts once; null where no service is known.</param>
/// <param name="Type">Of the release; null of what belongs to none.</param>
/// <param name="Team">The id of the team that answers for it.</param>
/// <param name="Product">The id of the product.</param>
/// <param name="Regions">Where in the world, by id.</param>
/// <param name="Services">By id.</param>
/// <param name="Group">Of a survey: who was asked.</param>
public sealed record Membership(
    int? Tier, ReleaseType? Type, string? Team, string? Product, IReadOnlyList<string> Regions, IReadOnlyList<string> Services, string? Group = null)
{
    public static readonly Membership None = new(null, null, null, null, [], []);

    /// <summary>Of what belongs to several releases: where it counts because of the others.</summary>
    public IReadOnlyList<Membership> Also { get; init; } = [];

    private (Dimension Dimension, string Segment)[]? segments;

    /// <summary>A copy with something else in it counts elsewhere: what was worked out is not copied.</summary>
    private Membership(Membership other) =>
        (Tier, Type, Team, Product, Regions, Services, Group, Also) = (other.Tier, other.Type, other.Team, other.Product, other.Regions, other.Services, other.Group, other.Also);

    /// <summary>Every segment that it counts in; worked out once, because much counts in the same ones.</summary>
    public IReadOnlyList<(Dimension Dimension, string Segment)> Segments =>
        segments ??= [.. Enum.GetValues<Dimension>().SelectMany(dimension => In(dimension).Select(segment => (dimension, segment)))];

    /// <summary>The segments of one dimension that it counts in, each once.</summary>
    public IEnumerable<string> In(Dimension dimension) =>
        Also.Count == 0 ? Own(dimension) : Own(dimension).Concat(Also.SelectMany(other => other.Own(dimension))).Distinct(StringComparer.Ordinal);

    private IEnumerable<string> Own(Dimension dimension) => dimension switch
    {
        Dimension.Tier => One(Tier is { } tier ? TierName(tier) : null),
        Dimension.Type => One(Type is { } type ? TypeName(type) : null),
        Dimension.Team => One(Team),
        Dimension.Product => One(Product),
        Dimension.Region => Regions,
        Dimension.Service => Services,
        Dimension.Group => One(Group),
    };

    private static readonly string[] TierNames = ["0", "1", "2", "3", "4"];

    private static readonly Dictionary<ReleaseType, string> TypeNames =
        Enum.GetValues<ReleaseType>().ToDictionary(type => type, type => Rules.KebabCase.Snake(type.ToString()));

    private static string TierName(int tier) => TierNames[tier];

    private static string TypeName(ReleaseType type) => TypeNames[type];

    private static string[] One(string? value) => value is null ? [] : [value];
}
