using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Execution;

/// <summary>The steps that a release follows: those of its runbook, else its own.</summary>
public static class CutoverSteps
{
    /// <returns>As they are written; none where the release has no steps, or its runbook cannot be found or read.</returns>
    public static IReadOnlyList<RunbookStep> Of(Release release, RecordSet records) =>
        release.Runbook is null ? release.Steps : records.Runbooks.Find(release.Runbook)?.Steps ?? [];
}
