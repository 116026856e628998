namespace ReleasePortal.Repository.History.Kept;

/// <summary>A block that was kept; it is read when somebody asks, because most blocks of most versions are the same as before.</summary>
/// <param name="texts">The names and values.</param>
/// <param name="reader">Reads them.</param>
/// <param name="at">Where their numbers are.</param>
internal sealed class KeptFieldBlock(KeptTexts texts, KeptReader reader, int at) : FieldBlock
{
    private KeyValuePair<string, string>[]? fields;

    public override IReadOnlyList<KeyValuePair<string, string>> Fields => fields ??= Read();

    private KeyValuePair<string, string>[] Read()
    {
        var numbers = reader.At(at);
        var read = new KeyValuePair<string, string>[numbers.Number()];
        for (var index = 0; index < read.Length; index++)
            read[index] = new(texts[numbers.Number()], texts[numbers.Number()]);
        return read;
    }
}
