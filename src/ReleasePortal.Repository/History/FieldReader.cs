using System.Text;
using ReleasePortal.Repository.Documents;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.History;

/// <summary>Reads what a version of a file says, without asking whether it is right.</summary>
/// <param name="blocks">Know what other versions said.</param>
internal sealed class FieldReader(FieldBlocks blocks)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="extension">Of the file, with its dot.</param>
    /// <param name="bytes">The version.</param>
    /// <returns>Null where it cannot be read.</returns>
    public FieldSet? Read(string extension, byte[] bytes)
    {
        if (Decoded(bytes) is not { } text)
            return null;
        if (extension == ".yml")
            return blocks.Read(text) is { } keys ? new FieldSet(keys) : null;
        if (FrontMatter.Split(text) is not { IsOpen: false } parts || blocks.Read(parts.Yaml ?? "") is not { } front)
            return null;
        var sections = new FieldNames(front.SelectMany(block => block.Fields).Select(field => field.Key)).Sections(parts.Body).ToList();
        return new FieldSet(sections.Count == 0 ? front : [.. front, new ReadFieldBlock(sections)]);
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
