using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Execution;

public sealed class CompletedUnvalidated : ReviewRule
{
    public override string Code => "EXE004";

    public override string Title => "A release that was completed without validation";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from release in records.Releases
        where release.Status == ReleaseStatus.Completed && !IsUnreadable(release, records)
        let lacking = Lacking(release, records.Executions.TryFind(release.Id, out var execution) ? execution : null)
        where lacking is not null
        select new Finding(
            this,
            release.Origin.Value("status"),
            $"{release.Name} is completed, but {lacking}.",
            "Write under validation in execution.yml how the checks went, and under confirmed who said that it works; until then it is validating.");

    private static bool IsUnreadable(Release release, RecordSet records) =>
        records.Executions.Knows(release.Id) && !records.Executions.TryFind(release.Id, out _);

    /// <summary>A confirmation is a word for the whole; a check that failed last and was not repeated stands against it.</summary>
    private static string? Lacking(Release release, ExecutionRecord? execution)
    {
        var last = LastChecks.Of(execution);
        var failed = last.Where(result => result.Value.Result == CheckResult.Failed).Select(result => result.Key).ToList();
        var undone = release.Validation.Select(check => check.Id).Where(id => !last.ContainsKey(id)).ToList();
        return failed.Count > 0 ? $"the check \"{failed[0]}\" failed and was not repeated"
            : execution?.Confirmed is not null ? null
            : undone.Count > 0 ? $"nobody confirmed it, and nobody did the check \"{undone[0]}\"{(undone.Count > 1 ? $" and {undone.Count - 1} more" : "")}"
            : last.Count == 0 ? "nobody checked or confirmed that it works"
            : null;
    }
}
