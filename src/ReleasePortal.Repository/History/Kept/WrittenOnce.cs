namespace ReleasePortal.Repository.History.Kept;

/// <summary>Writes each thing once, and from then on its number.</summary>
/// <param name="writer">Takes the numbers.</param>
/// <param name="write">Writes a thing in full.</param>
/// <param name="sameness">What is one thing.</param>
internal sealed class WrittenOnce<T>(KeptWriter writer, Action<T> write, IEqualityComparer<T>? sameness = null)
    where T : notnull
{
    private readonly Dictionary<T, int> numbers = new(sameness);

    public void Write(T thing)
    {
        if (numbers.TryGetValue(thing, out var number))
        {
            writer.Number(number);
            return;
        }

        numbers.Add(thing, numbers.Count + 1);
        writer.Number(0);
        write(thing);
    }
}
