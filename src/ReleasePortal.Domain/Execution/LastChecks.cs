namespace ReleasePortal.Domain.Execution;

/// <summary>How each check after the deployment ended: a check that was repeated counts as it went last.</summary>
public static class LastChecks
{
    /// <returns>By the id of the check; nothing of what nobody did.</returns>
    public static IReadOnlyDictionary<string, ValidationResult> Of(ExecutionRecord? execution) => (execution?.Validation ?? [])
        .GroupBy(result => result.Id, StringComparer.Ordinal)
        .ToDictionary(results => results.Key, results => results.MaxBy(result => result.At.Instant)!, StringComparer.Ordinal);
}
