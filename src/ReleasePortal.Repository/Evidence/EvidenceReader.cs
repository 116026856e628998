using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Repository.Evidence;

/// <summary>Tells the format of a file of evidence by what is in it, and reads it. Whatever the file holds, the answer is a reading.</summary>
public static class EvidenceReader
{
    private static readonly IReadOnlyList<XmlFormat> XmlFormats = [new JUnitReport(), new TrxReport(), new CoberturaReport(), new CycloneDxXml()];

    private static readonly IReadOnlyList<JsonFormat> JsonFormats =
        [new SarifLog(), new CycloneDxJson(), new SpdxJson(), new ProvenanceStatement(), new K6Summary(), new LighthouseReport(), new LighthouseCi()];

    /// <summary>The largest file that is read, in bytes.</summary>
    public static long Limit => EvidenceFileLimits.Bytes;

    /// <summary>What is said of a larger file.</summary>
    /// <param name="bytes">Its size.</param>
    public static EvidenceReading.Unreadable TooLarge(long bytes) =>
        new(bytes, $"It has {bytes:N0} bytes; the limit is {EvidenceFileLimits.BytesInWords}.", At: null) { IsTooLarge = true };

    /// <param name="bytes">The whole file.</param>
    public static EvidenceReading Read(byte[] bytes)
    {
        if (bytes.Length > EvidenceFileLimits.Bytes)
            return TooLarge(bytes.Length);
        try
        {
            return LooksLikeXml(bytes) ? Xml(bytes) : Json(bytes);
        }
        catch (EvidenceException problem)
        {
            return new EvidenceReading.Unreadable(bytes.Length, problem.Message, problem.At);
        }
    }

    private static EvidenceReading.Understood Xml(byte[] bytes)
    {
        using var walk = new XmlWalk(bytes);
        if (!walk.Next())
            throw new EvidenceException("It is empty.");
        var format = XmlFormats.FirstOrDefault(known => known.Recognises(walk.Name, walk.Namespace))
            ?? throw new EvidenceException($"It is XML that begins with <{EvidenceText.Name(walk.Name)}>, which is none of the formats that are read.", walk.Position);
        return new(bytes.Length, format.Format, format.Read(walk));
    }

    private static EvidenceReading.Understood Json(byte[] bytes)
    {
        var text = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        var first = text.AsSpan().TrimStart(" \t\r\n"u8);
        if (first.IsEmpty)
            throw new EvidenceException("It is empty.");
        if (first[0] is not ((byte)'{' or (byte)'['))
            throw new EvidenceException("It is neither XML nor JSON, and none of the formats that are read.", TextPosition.Start);
        using var document = EvidenceJson.Parse(text, "It");
        var root = new JsonPart(document.RootElement, "");
        if (LighthouseCi.IsAmbiguous(root))
            throw new EvidenceException("It is an empty list. Lighthouse CI writes one where every assertion was kept, and where none was held against a page: let it write those that were kept too (includePassedAssertions), or add its manifest.json.");
        var format = JsonFormats.FirstOrDefault(known => known.Recognises(root))
            ?? throw new EvidenceException("It is JSON in none of the formats that are read.");
        return new(bytes.Length, format.Format, format.Read(root));
    }

    /// <summary>XML may be in UTF-16, where every second byte of the beginning is 0.</summary>
    private static bool LooksLikeXml(byte[] bytes) =>
        bytes.FirstOrDefault(letter => letter is not (0 or 0xEF or 0xBB or 0xBF or 0xFE or 0xFF or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')) == (byte)'<';
}
