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
        var plans = history.Of(release) is { } trail ? PublishedPlan.Of(trail, now) : [];
        if (plans is [var first, ..] && !IsDecided(first))
            return OfGo(plans, history) ?? OfFreeze(plans, now) ?? OfApproval(plans) ?? Declared(release);
        return Declared(release) ?? (plans is [{ Status: { } status }, ..] && !status.IsFinal() ? OfGo(plans, history) ?? OfApproval(plans) : null);
    }

    /// <summary>The plan whose own scope freeze came while it stood, or was past when it was published; null where none did yet.</summary>
    /// <param name="plans">One after the other.</param>
    /// <param name="now">Until when the last of them stands.</param>
    public static PublishedPlan? Frozen(IReadOnlyList<PublishedPlan> plans, Instant now) =>
        plans.Zip(plans.Skip(1).Select(next => next.At).Append(now)).FirstOrDefault(stands => stands.First.ScopeFreeze is { } freeze && freeze < stands.Second).First;

    /// <summary>Of a plan that came with its decision nobody knows how it stood when it was decided.</summary>
    private static bool IsDecided(PublishedPlan plan) => plan.IsGo || (plan.Status is { } status && (status.IsFinal() || IsApproved(status)));

    private static Baseline? OfGo(IReadOnlyList<PublishedPlan> plans, RecordHistory history)
    {
        if (plans.FirstOrDefault(plan => plan.IsGo) is not { } go)
            return null;
        var judged = go.JudgedCommit is { } id && history.Find(id) is { } publication
            ? plans.LastOrDefault(plan => plan.Version.Number <= publication.Number && plan.Version.Number <= go.Version.Number)
            : null;
        return From(BaselineKind.GoDecision, judged ?? go);
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
