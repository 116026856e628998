namespace ReleasePortal.Repository.History.Kept;

/// <summary>Keeps what versions say by their blobs, which never change. A version that cannot be read is kept as such.</summary>
internal sealed class FieldCache
{
    private const string Version = "release-portal-fields-1";

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
        var texts = new TextTable(writer);
        writer.Write7BitEncodedInt(asked.Count);
        foreach (var ((blob, extension), fields) in asked)
        {
            texts.Write(blob);
            texts.Write(extension);
            writer.Write7BitEncodedInt(fields is null ? 0 : fields.Fields.Count + 1);
            foreach (var (name, value) in fields?.Fields ?? [])
            {
                texts.Write(name);
                texts.Write(value);
            }
        }
    }

    private static Dictionary<(string Blob, string Extension), FieldSet?> Read(BinaryReader reader)
    {
        var texts = new ReadTextTable(reader);
        var read = new Dictionary<(string, string), FieldSet?>();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            var version = (texts.Read(), texts.Read());
            var fields = reader.Read7BitEncodedInt() is > 0 and var count ? new KeyValuePair<string, string>[count - 1] : null;
            for (var index = 0; index < fields?.Length; index++)
                fields[index] = new(texts.Read(), texts.Read());
            read.Add(version, fields is null ? null : new FieldSet(fields));
        }

        return read;
    }
}
