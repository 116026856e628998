using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Comparison;

/// <summary>What became of one record. There is at least one change, whatever is written otherwise.</summary>
internal static class ChangesOf
{
    /// <summary>Keys of a plan that explain and decide nothing.</summary>
    private static readonly HashSet<string> Explanations = new(StringComparer.Ordinal)
        { "title", "summary", "justification", "comment", "details", "reason", "mitigation", "trigger", "note", "criterion" };

    public static IReadOnlyList<Change> Record(WrittenChange written)
    {
        if (written.WasUnreadable || written.IsUnreadable)
            return [new RecordChange.Unreadable(written.WasUnreadable ? written.PathBefore : null, written.IsUnreadable ? written.PathAfter : null, written.Fate)];
        return (written.Before, written.After) switch
        {
            (null, { } came) => Facts(came) is { Count: > 0 } facts ? facts : [new RecordChange.Came(came)],
            ({ } gone, null) => [new RecordChange.Went(gone)],
            ({ } before, { } after) => [.. Between(before, after, written)],
            (null, null) => [],
        };
    }

    private static IEnumerable<Change> Between(Record before, Record after, WrittenChange written)
    {
        var told = Parts(before, after, new ChangedKeys(written.Fields)).ToList();
        var rest = written.Fields.Where(field => !SaysNothing(field) && !told.Exists(one => one.Covers(field.Field))).ToLookup(field => after is Release && IsExplanation(field));
        foreach (var one in told)
            yield return one.Change;
        if (rest[false].ToList() is { Count: > 0 } keys)
            yield return new RecordChange.Rewritten(keys);
        if (rest[true].ToList() is { Count: > 0 } words)
            yield return new RecordChange.Reworded(words);
        if (written.PathBefore != written.PathAfter)
            yield return new RecordChange.FileMoved(written.PathBefore!, written.PathAfter!);
        else if (told.Count + rest.Count == 0)
            yield return new RecordChange.LaidOut();
    }

    private static IEnumerable<Told> Parts(Record before, Record after, ChangedKeys keys) => (before, after) switch
    {
        (Release was, Release now) => PlanParts.Of(was, now, keys).Concat(ReadinessParts.Of(was, now, keys)).Concat(RiskParts.Of(was, now, keys)),
        (ExecutionRecord was, ExecutionRecord now) => FactParts.Of(was, now, keys),
        (EvidenceList was, EvidenceList now) => FactParts.Of(was, now, keys),
        (ICalendarEntry was, ICalendarEntry now) => KnowledgeParts.Of(was, now, keys),
        (Incident was, Incident now) => KnowledgeParts.Of(was, now),
        (KnownIssue was, KnownIssue now) => KnowledgeParts.Of(was, now),
        (SystemicRisk was, SystemicRisk now) => KnowledgeParts.Of(was, now),
        _ => [],
    };

    /// <summary>Of an execution record or a list of evidence that is new people want to know what is in it.</summary>
    private static List<Change> Facts(Record record) => record switch
    {
        ExecutionRecord execution => [.. FactParts.Of(null, execution, ChangedKeys.None).Select(told => told.Change)],
        EvidenceList evidence => [.. FactParts.Of(null, evidence, ChangedKeys.None).Select(told => told.Change)],
        _ => [],
    };

    /// <summary>An empty list is written out, or is not any more.</summary>
    private static bool SaysNothing(FieldChange field) => string.IsNullOrEmpty(field.Before) && string.IsNullOrEmpty(field.After);

    private static bool IsExplanation(FieldChange field) =>
        field.Field.StartsWith('#') || Explanations.Contains(field.Field[(field.Field.LastIndexOf('.') + 1)..]);
}
