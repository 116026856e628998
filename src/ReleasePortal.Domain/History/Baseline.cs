using NodaTime;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.History;

/// <summary>
/// The plan that a release is measured by: as it stood at the commit of the go decision, else when its scope froze, else when it was
/// approved. It is taken from what the branch held then, so that no later edit makes it better.
/// </summary>
/// <param name="Kind">What made it the baseline.</param>
/// <param name="Window">Includes its start and excludes its end; null where it could not be read.</param>
/// <param name="Scope">Null where nobody declared it.</param>
/// <param name="Plan">What the branch held; null of a declared one.</param>
public sealed record Baseline(BaselineKind Kind, Interval? Window, PublishedScope? Scope, PublishedPlan? Plan)
{
    /// <param name="release">As it is now.</param>
    /// <param name="history">Complete.</param>
    /// <param name="now">Commits that are later say nothing.</param>
    /// <returns>Null where nothing was decided, frozen or approved yet, and where the release was over before Git saw it.</returns>
    public static Baseline? Of(Release release, RecordHistory history, Instant now)
    {
        if (history.PlansOf(release, now) is not [var first, ..] plans || history.Of(release) is not { } trail)
            return Declared(release);
        if (!IsDecided(first))
            return OfGo(plans, trail, history) ?? OfFreeze(plans, now) ?? OfApproval(plans) ?? Declared(release);
        return Declared(release) ?? (first.Status?.IsFinal() == false ? OfGo(plans, trail, history) ?? OfApproval(plans) : null);
    }

    /// <summary>The plan whose own scope freeze came while it stood, or was past when it was published; null where none did yet.</summary>
    /// <param name="plans">One after the other.</param>
    /// <param name="now">Until when the last of them stands.</param>
    public static PublishedPlan? Frozen(IReadOnlyList<PublishedPlan> plans, Instant now) =>
        plans.Zip(plans.Skip(1).Select(next => next.At).Append(now)).FirstOrDefault(stands => stands.First.ScopeFreeze is { } freeze && freeze < stands.Second).First;

    /// <summary>Of a plan that came with its decision nobody knows how it stood when it was decided.</summary>
    private static bool IsDecided(PublishedPlan plan) => plan.IsGo || (plan.Status is { } status && (status.IsFinal() || IsApproved(status)));

    private static Baseline? OfGo(IReadOnlyList<PublishedPlan> plans, RecordTrail trail, RecordHistory history) =>
        plans.FirstOrDefault(plan => plan.IsGo) is { } go ? From(BaselineKind.GoDecision, (go.JudgedCommit is { } id ? Judged(id, go, plans, trail, history) : null) ?? go) : null;

    /// <summary>The plan as the commit itself wrote it, on whichever branch; else as the branch held it then. What came after the decision was not judged.</summary>
    private static PublishedPlan? Judged(string id, PublishedPlan go, IReadOnlyList<PublishedPlan> plans, RecordTrail trail, RecordHistory history)
    {
        if (history.Find(id) is not { } publication)
            return null;
        var written = trail.Versions.FirstOrDefault(version => version.Commit.Id.StartsWith(id, StringComparison.Ordinal) && version.Published.Number <= go.Version.Number);
        return written is not null
            ? new PublishedPlan(new PublishedVersion(written.Commit, [written], [], written.Watched, IsRemoved: false), written.Commit.CommittedAt)
            : plans.LastOrDefault(plan => plan.Version.Number <= publication.Number && plan.Version.Number <= go.Version.Number);
    }

    private static Baseline? OfFreeze(IReadOnlyList<PublishedPlan> plans, Instant now) =>
        Frozen(plans, now) is { } frozen ? From(BaselineKind.ScopeFreeze, frozen) : null;

    private static Baseline? OfApproval(IReadOnlyList<PublishedPlan> plans) =>
        plans.FirstOrDefault(plan => plan.Status is { } status && IsApproved(status)) is { } approved ? From(BaselineKind.Approval, approved) : null;

    private static Baseline? Declared(Release release) => release.History?.Baseline is { } declared
        ? new Baseline(BaselineKind.Declared, declared.Window?.Interval, declared.Scope.Count == 0 ? null : PublishedScope.OfIds(declared.Scope), null)
        : null;

    private static Baseline From(BaselineKind kind, PublishedPlan plan) => new(kind, plan.Window, plan.Scope, plan);

    private static bool IsApproved(ReleaseStatus status) =>
        status == ReleaseStatus.Approved || status.IsRunning() || status.WasExecuted();
}
