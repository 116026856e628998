namespace ReleasePortal.Repository.History.Kept;

/// <summary>Keeps what versions say by their blobs, which never change. A version that cannot be read is kept as such.</summary>
internal sealed class FieldCache
{
    private const string Version = "release-portal-fields-2";

    /// <summary>With fewer new versions it is faster to read them once more than to write everything.</summary>
    private const int WorthKeeping = 200;

    private readonly KeptFile? file;
    private readonly Dictionary<(string Blob, string Extension), FieldSet?> kept;
    private readonly Dictionary<(string Blob, string Extension), FieldSet?> asked = [];
    private readonly bool isPartial;
    private int news;

    /// <param name="folder">The folder of the records; null where there is no place for a file.</param>
    /// <param name="detail">Where not everything is asked for, what was kept stays.</param>
    public FieldCache(string? folder, HistoryDetail detail)
    {
        isPartial = detail == HistoryDetail.ForRules;
        file = folder is null ? null : new KeptFile(Path.Combine(folder, ".portal", "fields"), Version);
        kept = file?.Read(Read) ?? [];
    }

    /// <returns>What the version says, null where it cannot be read; false where nobody has read it yet.</returns>
    public bool TryFind((string Blob, string Extension) version, out FieldSet? fields)
    {
        if (!kept.TryGetValue(version, out fields))
            return false;
        asked[version] = fields;
        return true;
    }

    public void Add((string Blob, string Extension) version, FieldSet? fields)
    {
        asked[version] = fields;
        news++;
    }

    /// <summary>Writes what was asked for this time, if enough of it is new; the rest belongs to no commit any more.</summary>
    public void Save()
    {
        if (news < WorthKeeping)
            return;
        foreach (var (version, fields) in isPartial ? kept : [])
            asked.TryAdd(version, fields);
        file?.Write(Write);
    }

    private void Write(BinaryWriter writer)
    {
        var (texts, blocks) = (new TextTable(writer), new Dictionary<FieldBlock, int>());
        writer.Write7BitEncodedInt(asked.Count);
        foreach (var ((blob, extension), fields) in asked)
        {
            texts.Write(blob);
            texts.Write(extension);
            writer.Write7BitEncodedInt(fields is null ? 0 : fields.Blocks.Count + 1);
            foreach (var block in fields?.Blocks ?? [])
                Block(writer, block, texts, blocks);
        }
    }

    /// <summary>Once in full, and from then on by its number.</summary>
    private static void Block(BinaryWriter writer, FieldBlock block, TextTable texts, Dictionary<FieldBlock, int> blocks)
    {
        if (blocks.TryGetValue(block, out var number))
        {
            writer.Write7BitEncodedInt(number);
            return;
        }

        blocks.Add(block, blocks.Count + 1);
        writer.Write7BitEncodedInt(0);
        writer.Write7BitEncodedInt(block.Fields.Count);
        foreach (var (name, value) in block.Fields)
        {
            texts.Write(name);
            texts.Write(value);
        }
    }

    private static Dictionary<(string Blob, string Extension), FieldSet?> Read(BinaryReader reader)
    {
        var (texts, blocks) = (new ReadTextTable(reader), new List<FieldBlock>());
        var read = new Dictionary<(string, string), FieldSet?>();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var version = (texts.Read(), texts.Read());
            var set = reader.Read7BitEncodedInt() is > 0 and var count ? new FieldBlock[count - 1] : null;
            for (var index = 0; index < set?.Length; index++)
                set[index] = Block(reader, texts, blocks);
            read.Add(version, set is null ? null : new FieldSet(set));
        }

        return read;
    }

    private static FieldBlock Block(BinaryReader reader, ReadTextTable texts, List<FieldBlock> blocks)
    {
        if (reader.Read7BitEncodedInt() is > 0 and var number)
            return blocks[number - 1];
        var fields = new KeyValuePair<string, string>[reader.Read7BitEncodedInt()];
        for (var index = 0; index < fields.Length; index++)
            fields[index] = new(texts.Read(), texts.Read());
        blocks.Add(new FieldBlock(fields));
        return blocks[^1];
    }
}
