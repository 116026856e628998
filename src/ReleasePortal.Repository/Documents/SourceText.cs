using System.Text;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.Documents;

/// <summary>Turns the bytes of a file into text, strictly: no byte is replaced, and no hidden character passes.</summary>
internal static class SourceText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>The text without byte order mark, or null where it cannot be used.</returns>
    public static string? Read(SnapshotFile file, int limit, string limitWords, List<Finding> findings)
    {
        if (file.Size > limit)
        {
            findings.Add(TooLarge.At(Place.StartOf(file.Path), $"{file.Size:N0} bytes", limitWords));
            return null;
        }

        var bytes = file.Read();
        try
        {
            var text = Strict.GetString(bytes);
            if (text.StartsWith('\uFEFF'))
                text = text[1..];
            HiddenCharacters.Report(text, file.Path, findings);
            Secrets.Report(text, file.Path, findings);
            return text;
        }
        catch (DecoderFallbackException error)
        {
            findings.Add(NotUtf8.At(PlaceOfByte(bytes, error.Index, file.Path), error.BytesUnknown![0]));
            return null;
        }
    }

    private static Place PlaceOfByte(byte[] bytes, int index, string path)
    {
        var before = bytes.AsSpan(0, Math.Clamp(index, 0, bytes.Length));
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        var position = new TextPosition(before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
        return new Place(path, new TextSpan(position, position with { Column = position.Column + 1 }));
    }
}
