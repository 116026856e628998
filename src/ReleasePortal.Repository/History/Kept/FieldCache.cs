namespace ReleasePortal.Repository.History.Kept;

/// <summary>Keeps what versions say by their blobs, which never change. A version that cannot be read is kept as such.</summary>
internal sealed class FieldCache
{
    private const string Version = "release-portal-fields-4";

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

    /// <summary>Texts and blocks, each once; then the versions with the numbers of their blocks.</summary>
    private void Write(KeptWriter writer)
    {
        var (texts, blocks, rows) = (new KeptTable<string>(), new KeptTable<FieldBlock>(), new KeptWriter());
        rows.Each(asked, entry =>
        {
            rows.Id(entry.Key.Blob);
            rows.Number(texts.NumberOf(entry.Key.Extension));
            rows.Number(entry.Value is null ? 0 : 1);
            rows.Each(entry.Value?.Blocks ?? [], block => rows.Number(blocks.NumberOf(block)));
        });
        var below = new KeptWriter();
        below.Each(blocks.All, block => below.Each(block.Fields, field =>
        {
            below.Number(texts.NumberOf(field.Key));
            below.Number(texts.NumberOf(field.Value));
        }));
        writer.Each(texts.All, writer.Text);
        writer.Bytes(below.Written);
        writer.Bytes(rows.Written);
    }

    private static Dictionary<(string Blob, string Extension), FieldSet?> Read(KeptReader reader)
    {
        var texts = new KeptTexts(reader);
        var blocks = reader.Each(() => Block(reader, texts));
        var read = new Dictionary<(string, string), FieldSet?>();
        Func<FieldBlock> block = () => blocks[reader.Number(blocks.Length)];
        for (var left = reader.Count(); left > 0; left--)
        {
            var (blob, extension) = (reader.Id(), texts[reader.Number(texts.Count)]);
            var isRead = reader.Number(2) == 1;
            var set = new FieldSet(reader.Each(block));
            read[(blob, extension)] = isRead ? set : null;
        }

        return read;
    }

    private static FieldBlock Block(KeptReader reader, KeptTexts texts)
    {
        var block = new KeptFieldBlock(texts, reader, reader.Position);
        for (var numbers = 2L * reader.Count(); numbers > 0; numbers--)
            reader.Number(texts.Count);
        return block;
    }
}
