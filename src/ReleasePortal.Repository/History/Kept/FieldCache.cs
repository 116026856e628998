namespace ReleasePortal.Repository.History.Kept;

/// <summary>Keeps what versions say by their blobs, which never change. A version that cannot be read is kept as such.</summary>
internal sealed class FieldCache
{
    private const string Version = "release-portal-fields-3";

    /// <summary>With fewer new versions it is faster to read them once more than to write everything.</summary>
    private const int WorthKeeping = 200;

    private readonly KeptFile file;
    private readonly Dictionary<(string Blob, string Extension), FieldSet?> kept;
    private readonly Dictionary<(string Blob, string Extension), FieldSet?> asked = [];
    private readonly bool isPartial;
    private int news;

    /// <param name="place">Where it is kept.</param>
    /// <param name="detail">Where not everything is asked for, what was kept stays.</param>
    public FieldCache(KeptPlace place, HistoryDetail detail)
    {
        isPartial = detail == HistoryDetail.ForRules;
        file = new KeptFile(place, "fields", Version);
        kept = file.Read(Read) ?? [];
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
        file.Write(Write);
    }

    private void Write(KeptWriter writer)
    {
        var texts = new WrittenOnce<string>(writer, writer.Text, StringComparer.Ordinal);
        var blocks = new WrittenOnce<FieldBlock>(writer, block =>
        {
            writer.Number(block.Fields.Count);
            foreach (var (name, value) in block.Fields)
            {
                texts.Write(name);
                texts.Write(value);
            }
        });
        writer.Number(asked.Count);
        foreach (var ((blob, extension), fields) in asked)
        {
            writer.Id(blob);
            texts.Write(extension);
            writer.Number(fields is null ? 0 : fields.Blocks.Count + 1);
            foreach (var block in fields?.Blocks ?? [])
                blocks.Write(block);
        }
    }

    private static Dictionary<(string Blob, string Extension), FieldSet?> Read(KeptReader reader)
    {
        var texts = new ReadOnce<string>(reader, reader.Text);
        var blocks = new ReadOnce<FieldBlock>(reader, () =>
        {
            var fields = new KeyValuePair<string, string>[reader.Count()];
            for (var index = 0; index < fields.Length; index++)
                fields[index] = new(texts.Read(), texts.Read());
            return new FieldBlock(fields);
        });
        var read = new Dictionary<(string, string), FieldSet?>();
        for (var left = reader.Count(); left > 0; left--)
        {
            var version = (reader.Id(), texts.Read());
            var set = reader.Count() is > 0 and var count ? new FieldBlock[count - 1] : null;
            for (var index = 0; index < set?.Length; index++)
                set[index] = blocks.Read();
            read[version] = set is null ? null : new FieldSet(set);
        }

        return read;
    }
}
