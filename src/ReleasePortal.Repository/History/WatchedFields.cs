using System.Text.RegularExpressions;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Repository.History;

/// <summary>The keys of old versions that rules and figures ask for. All other keys are known by their changes only.</summary>
internal static partial class WatchedFields
{
    /// <summary>What a kind of record is watched for; nothing where nobody asks.</summary>
    public static IReadOnlyDictionary<string, string> Of(RecordKind kind, FieldSet fields)
    {
        if (PatternOf(kind) is not { } pattern)
            return new Dictionary<string, string>(StringComparer.Ordinal);
        return fields.Fields.Where(field => pattern.IsMatch(field.Key)).ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
    }

    /// <summary>What says when it happens, as it is written.</summary>
    public static string When(RecordKind kind, FieldSet fields) => kind.Type == typeof(Release)
        ? Written(fields, Window())
        : PatternOf(kind) is { } pattern ? Written(fields, pattern) : "";

    private static Regex? PatternOf(RecordKind kind) =>
        kind.Type == typeof(Release) ? Plan()
        : kind.Type == typeof(Freeze) || kind.Type == typeof(ChangeWindow) || kind.Type == typeof(BusinessEvent) ? Entry()
        : null;

    private static string Written(FieldSet fields, Regex pattern) =>
        string.Join('\n', fields.Fields.Where(field => pattern.IsMatch(field.Key)).Select(field => $"{field.Key}: {field.Value}").Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^(status|type|version|scope_freeze|window\..*|decision\..*|services\[.*\]\..*|scope\[.*\]\..*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Plan();

    [GeneratedRegex(@"^window\.(start|end|time_zone)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Window();

    [GeneratedRegex(@"^(start|end|time_zone|recurrence\..*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Entry();
}
