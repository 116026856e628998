namespace ReleasePortal.Repository.History.Kept;

/// <summary>Writes each text once, and from then on its number.</summary>
internal sealed class TextTable(BinaryWriter writer)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public void Write(string text)
    {
        if (numbers.TryGetValue(text, out var number))
        {
            writer.Write7BitEncodedInt(number);
            return;
        }

        numbers.Add(text, numbers.Count + 1);
        writer.Write7BitEncodedInt(0);
        writer.Write(text);
    }
}
