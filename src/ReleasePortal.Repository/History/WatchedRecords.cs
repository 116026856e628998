using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Repository.History;

/// <summary>The kinds of record that have a trail: those that calendars show.</summary>
internal static class WatchedRecords
{
    /// <summary>The folders that hold them.</summary>
    public static readonly IReadOnlyList<string> Roots = ["content/calendar", "releases"];

    private static readonly HashSet<Type> Kinds = [typeof(Release), typeof(Freeze), typeof(ChangeWindow), typeof(BusinessEvent)];

    /// <returns>The record that the path belongs to, or null where it has no trail.</returns>
    public static RecordLocation? Locate(string path) =>
        Roots.Any(root => path.StartsWith(root, StringComparison.Ordinal)) && RecordPaths.Locate(path) is { } record && Kinds.Contains(record.Kind.Type)
            ? record
            : null;
}
