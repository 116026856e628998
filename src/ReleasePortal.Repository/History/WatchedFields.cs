using System.Text;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Documents;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.History;

/// <summary>What one version of a file says of the time of its record and of its status, as it was written.</summary>
internal sealed record WatchedFields(string When, string? Status)
{
    /// <summary>What a file says that is not there.</summary>
    public static readonly WatchedFields None = new("", null);

    private static readonly string[] OfWindow = ["start", "end", "time_zone"];
    private static readonly string[] OfEntry = [.. OfWindow, "recurrence"];
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>Null where the version cannot be read.</returns>
    public static WatchedFields? Read(RecordLocation record, byte[] bytes)
    {
        if (Decoded(bytes) is not { } text)
            return null;
        var yaml = record.Extension == ".yml" ? text : FrontMatter.Split(text) is { IsOpen: false } parts ? parts.Yaml ?? "" : null;
        if (yaml is null)
            return null;
        var findings = new List<Finding>();
        var root = YamlReader.Read(yaml, record.Stem, 0, findings);
        if (findings.Exists(finding => finding.Severity == Severity.Error))
            return null;
        if (root is not YamlMapping data)
            return None;
        return record.Kind.Type == typeof(Release)
            ? new WatchedFields(Written(data.Find("window") as YamlMapping, OfWindow), (data.Find("status") as YamlScalar)?.Text)
            : new WatchedFields(Written(data, OfEntry), null);
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

    private static string Written(YamlMapping? mapping, string[] keys) => mapping is null
        ? ""
        : string.Join('\n', keys.Select(key => mapping.Find(key) is { } value ? $"{key}: {Written(value)}" : ""));

    private static string Written(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Text,
        YamlSequence list => $"[{string.Join(", ", list.Items.Select(Written))}]",
        YamlMapping mapping => $"{{{string.Join(", ", mapping.Entries.Select(entry => $"{entry.Key.Text}: {Written(entry.Value)}"))}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };
}
