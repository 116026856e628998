namespace ReleasePortal.Benchmarks;

/// <summary>Chance that can be repeated: the same seed, the same throws.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random random = new(seed);

    public int Below(int end) => random.Next(end);

    public bool In(int percent) => Below(100) < percent;

    public T Of<T>(IReadOnlyList<T> all) => all[Below(all.Count)];

    /// <summary>So many throws from a list, each once.</summary>
    public IReadOnlyList<T> Few<T>(IReadOnlyList<T> all, int most) => [.. Enumerable.Range(0, 1 + Below(most)).Select(_ => Of(all)).Distinct()];
}
