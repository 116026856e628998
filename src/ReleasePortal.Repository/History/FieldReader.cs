using System.Text;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Documents;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.History;

/// <summary>Reads what a version of a file says, without asking whether it is right.</summary>
internal static class FieldReader
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="extension">Of the file, with its dot.</param>
    /// <param name="bytes">The version.</param>
    /// <returns>Null where it cannot be read.</returns>
    public static FieldSet? Read(string extension, byte[] bytes)
    {
        if (Decoded(bytes) is not { } text)
            return null;
        if (extension == ".yml")
            return Root(text) is { } root ? new FieldSet(new FieldNames().Flat(root)) : null;
        if (FrontMatter.Split(text) is not { IsOpen: false } parts || Root(parts.Yaml ?? "") is not { } front)
            return null;
        var names = new FieldNames();
        return new FieldSet([.. names.Flat(front), .. names.Sections(parts.Body)]);
    }

    private static YamlMapping? Root(string yaml)
    {
        var findings = new List<Finding>();
        var root = YamlReader.Read(yaml, "", 0, findings);
        return findings.Exists(finding => finding.Severity == Severity.Error) ? null
            : root as YamlMapping ?? new YamlMapping(Domain.Sources.Place.StartOf(""), []);
    }

    private static string? Decoded(byte[] bytes)
    {
        try
        {
            return bytes.Length > YamlLimits.Bytes ? null : Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
