using System.Globalization;
using System.Text;

namespace ReleasePortal.Repository.Imports;

/// <summary>The text of a file of another tool: UTF-8, with or without a mark, and nothing else.</summary>
internal static class ForeignText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ForeignFileException">It is too large, empty, or in another encoding.</exception>
    public static string Of(string file, byte[] bytes)
    {
        if (bytes.Length > ForeignLimits.Bytes)
            throw TooLarge(file, bytes.Length);
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            throw new ForeignFileException($"{file} is UTF-16.", "Save it as UTF-8: in a spreadsheet, choose CSV UTF-8.");
        try
        {
            var text = Strict.GetString(bytes).TrimStart('\uFEFF');
            if (string.IsNullOrWhiteSpace(text))
                throw new ForeignFileException($"{file} is empty.", "Export it again.");
            return text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var zero
                ? throw new ForeignFileException($"{file}, line {LineOf(text.AsSpan(0, zero))} holds a zero byte: it is no text.", "Look whether it is the exported file itself, and not an archive or a workbook.")
                : text;
        }
        catch (DecoderFallbackException error)
        {
            var line = bytes.AsSpan(0, Math.Clamp(error.Index, 0, bytes.Length)).Count((byte)'\n') + 1;
            throw new ForeignFileException($"{file}, line {line.ToString(CultureInfo.InvariantCulture)} is not UTF-8.", "Save the file as UTF-8: no byte is guessed. In a spreadsheet, choose CSV UTF-8.");
        }
    }

    public static ForeignFileException TooLarge(string file, long length) => new(
        $"{file} has {length.ToString("N0", CultureInfo.InvariantCulture)} bytes, more than {(ForeignLimits.Bytes / 1024 / 1024).ToString(CultureInfo.InvariantCulture)} MiB (limit of imports).", "Export a shorter period, and import one after the other.", isLimit: true);

    public static ForeignFileException TooMany(string file) => new(
        $"{file} has more than {ForeignLimits.Rows.ToString("N0", CultureInfo.InvariantCulture)} rows (limit of imports).", "Export a shorter period, and import one after the other.", isLimit: true);

    private static string LineOf(ReadOnlySpan<char> before) => (before.Count('\n') + 1).ToString(CultureInfo.InvariantCulture);
}
