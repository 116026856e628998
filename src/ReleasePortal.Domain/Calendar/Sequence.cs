namespace ReleasePortal.Domain.Calendar;

/// <summary>Releases that want the same, in the order in which they keep it: the last one has to give way first.</summary>
public static class Sequence
{
    public static IReadOnlyList<Placement> Of(IEnumerable<Placement> placements) =>
        [.. placements.Order(Comparer<Placement>.Create((one, other) => ReferenceEquals(one, other) ? 0 : ReferenceEquals(Collision.Of(one, other).Yields, one) ? 1 : -1))];
}
