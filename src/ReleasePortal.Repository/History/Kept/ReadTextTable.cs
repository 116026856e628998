namespace ReleasePortal.Repository.History.Kept;

/// <summary>Reads what a <see cref="TextTable"/> wrote.</summary>
internal sealed class ReadTextTable(BinaryReader reader)
{
    private readonly List<string> texts = [""];

    public string Read()
    {
        var number = reader.Read7BitEncodedInt();
        if (number > 0)
            return texts[number];
        texts.Add(reader.ReadString());
        return texts[^1];
    }
}
