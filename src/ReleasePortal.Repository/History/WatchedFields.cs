using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Repository.History;

/// <summary>The keys of old versions that rules and figures ask for. All other keys are known by their changes only.</summary>
internal static class WatchedFields
{
    private static readonly string[] OfPlans = ["status", "type", "version", "scope_freeze", "verifier", "justification", "commander", "deployer"];
    private static readonly string[] BelowPlans = ["window.", "decision.", "services[", "scope[", "rollback.", "validation[", "risk.", "go_no_go[", "approvals[", "communications[", "support.", "readiness[", "raci.", "history."];
    private static readonly string[] Window = ["window.start", "window.end", "window.time_zone"];
    private static readonly string[] OfEntries = ["start", "end", "time_zone"];

    /// <summary>What a kind of record is watched for; nothing where nobody asks.</summary>
    public static IReadOnlyDictionary<string, string> Of(RecordKind kind, FieldSet fields) =>
        new WatchedView(fields, IsPlan(kind) ? IsOfPlan : IsEntry(kind) ? IsOfEntry : _ => false);

    /// <summary>What says when it happens, as it is written.</summary>
    public static string When(RecordKind kind, FieldSet fields) => IsPlan(kind)
        ? string.Join('\n', Window.Select(fields.Find))
        : IsEntry(kind) ? string.Join('\n', new WatchedView(fields, IsOfEntry).Select(field => $"{field.Key}: {field.Value}").Order(StringComparer.Ordinal)) : "";

    private static bool IsPlan(RecordKind kind) => kind.Type == typeof(Release);

    private static bool IsEntry(RecordKind kind) => kind.Type == typeof(Freeze) || kind.Type == typeof(ChangeWindow) || kind.Type == typeof(BusinessEvent);

    private static bool IsOfPlan(string name) => OfPlans.Contains(name, StringComparer.Ordinal) || Array.Exists(BelowPlans, start => name.StartsWith(start, StringComparison.Ordinal));

    private static bool IsOfEntry(string name) => OfEntries.Contains(name, StringComparer.Ordinal) || name.StartsWith("recurrence.", StringComparison.Ordinal);
}
