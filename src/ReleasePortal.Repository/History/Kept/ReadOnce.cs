namespace ReleasePortal.Repository.History.Kept;

/// <summary>Reads what a <see cref="WrittenOnce{T}"/> wrote: what is one thing there is one thing here.</summary>
/// <param name="reader">Has the numbers.</param>
/// <param name="read">Reads a thing in full.</param>
internal sealed class ReadOnce<T>(KeptReader reader, Func<T> read)
{
    private readonly List<T> things = [];

    public T Read()
    {
        if (reader.Number(things.Count + 1) is > 0 and var number)
            return things[number - 1];
        things.Add(read());
        return things[^1];
    }
}
