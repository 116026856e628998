namespace ReleasePortal.Domain.History;

/// <summary>What became of a scope. Items are known by their ids; a title in better words is no change. Each list is in the order of ids.</summary>
/// <param name="Baseline">How many items there were.</param>
/// <param name="Added">Items that came.</param>
/// <param name="Removed">Items that went.</param>
/// <param name="Changed">Items that say something else, as they are since.</param>
public sealed record ScopeComparison(
    int Baseline,
    IReadOnlyList<PublishedScopeItem> Added,
    IReadOnlyList<PublishedScopeItem> Removed,
    IReadOnlyList<PublishedScopeItem> Changed)
{
    public bool IsSame => Added.Count + Removed.Count + Changed.Count == 0;

    public static ScopeComparison Of(PublishedScope before, PublishedScope after) => new(
        before.Items.Count,
        Without(after, before),
        Without(before, after),
        [.. after.Items.Values.Where(item => before.Items.GetValueOrDefault(item.Id)?.Said is { } said && item.Said is not null && said != item.Said).OrderBy(item => item.Id, StringComparer.Ordinal)]);

    private static List<PublishedScopeItem> Without(PublishedScope scope, PublishedScope other) =>
        [.. scope.Items.Values.Where(item => !other.Items.ContainsKey(item.Id)).OrderBy(item => item.Id, StringComparer.Ordinal)];
}
