namespace ReleasePortal.Repository.History.Kept;

/// <summary>Gives things numbers from 0 on, the same for the same.</summary>
internal sealed class KeptTable<T>
    where T : notnull
{
    private readonly Dictionary<T, int> numbers = [];

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<T> All => [.. numbers.Keys];

    public int NumberOf(T thing)
    {
        numbers.TryAdd(thing, numbers.Count);
        return numbers[thing];
    }
}
