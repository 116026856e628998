namespace ReleasePortal.Repository.Imports;

/// <summary>Reads a file that another tool exported; its name says the format.</summary>
public static class ForeignFile
{
    /// <param name="file">Its name, which messages say.</param>
    /// <param name="bytes">What is in it.</param>
    /// <param name="formats">The endings that the tool has, such as <c>.csv</c>.</param>
    /// <param name="lists">Where its JSON has the list.</param>
    /// <exception cref="ForeignFileException">It cannot be read.</exception>
    public static IReadOnlyList<ForeignRow> Read(string file, byte[] bytes, IReadOnlyList<string> formats, IReadOnlyList<string> lists)
    {
        var format = formats.FirstOrDefault(one => file.EndsWith(one, StringComparison.OrdinalIgnoreCase)) ?? throw new ForeignFileException(
            $"{file} ends in none of {string.Join(", ", formats)}.", "The ending says how a file is read: rename it, or export it in one of these formats.");
        var text = ForeignText.Of(file, bytes);
        return format switch
        {
            ".csv" => CsvRows.Read(file, text),
            ".json" => JsonRows.Read(file, text, lists),
            ".ics" => CalendarRows.Read(file, text),
            _ => throw new ArgumentOutOfRangeException(nameof(formats)),
        };
    }

    /// <summary>All bytes, of what may have no end.</summary>
    public static byte[] BytesOf(string file, Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var count = stream.Read(buffer); count > 0; count = stream.Read(buffer))
        {
            bytes.Write(buffer, 0, count);
            RequireSize(file, bytes.Length);
        }

        return bytes.ToArray();
    }

    /// <exception cref="ForeignFileException">The file is larger than the limit; said before it is read.</exception>
    public static void RequireSize(string file, long length)
    {
        if (length > ForeignLimits.Bytes)
            throw ForeignText.TooLarge(file, length);
    }
}
