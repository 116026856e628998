using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Repository.Evidence;

/// <summary>Parses JSON within the limits, and says where it is wrong.</summary>
internal static class EvidenceJson
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = EvidenceFileLimits.Depth, AllowDuplicateProperties = false };

    /// <param name="bytes">UTF-8, without a mark of byte order.</param>
    /// <param name="subject">What it is, as the beginning of a sentence.</param>
    /// <exception cref="EvidenceException">It is no JSON, or passes a limit.</exception>
    public static JsonDocument Parse(byte[] bytes, string subject)
    {
        if (!Utf8.IsValid(bytes))
            throw new EvidenceException($"{subject} is not UTF-8.");
        try
        {
            return JsonDocument.Parse(bytes, Options);
        }
        catch (JsonException error)
        {
            throw new EvidenceException($"{subject} {Problem(error)}", PositionOf(error, bytes));
        }
    }

    private static string Problem(JsonException error)
    {
        var said = error.Message;
        return said.Contains("maximum configured depth", StringComparison.Ordinal) ? $"has more than {EvidenceFileLimits.Depth} levels inside one another (limit of evidence)."
            : said.Contains("Duplicate", StringComparison.Ordinal) ? "says something twice: an object has the same name two times."
            : said.Contains("depth to be zero at the end", StringComparison.Ordinal) || said.Contains("reached end of data", StringComparison.Ordinal) || said.Contains("end of string", StringComparison.Ordinal)
                ? "ends in the middle: the file was cut off."
                : "is no JSON.";
    }

    /// <summary>JSON's own counts bytes and begins with 0.</summary>
    private static TextPosition? PositionOf(JsonException error, byte[] bytes)
    {
        if (error is not { LineNumber: { } line, BytePositionInLine: { } column })
            return null;
        var start = 0;
        for (var number = 0; number < line; number++)
            start += bytes.AsSpan(start).IndexOf((byte)'\n') + 1;
        return new TextPosition((int)line + 1, Encoding.UTF8.GetCharCount(bytes, start, (int)Math.Min(column, bytes.Length - start)) + 1);
    }
}
