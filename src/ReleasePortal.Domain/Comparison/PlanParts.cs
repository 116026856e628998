using NodaTime;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Comparison;

/// <summary>What became of a plan: when it happens, what is in it, and who said what of it.</summary>
internal static class PlanParts
{
    public static IEnumerable<Told> Of(Release before, Release after, ChangedKeys keys) =>
        [.. Times(before, after), .. Content(before, after, keys), .. Words(before, after, keys)];

    private static IEnumerable<Told> Times(Release before, Release after)
    {
        if (before.Status != after.Status)
            yield return new Told(new PlanChange.Status(before.Status, after.Status), "status");
        var phases = ItemPair<Phase>.Of("phases", before.Phases, after.Phases, NameOf);
        var isMoved = before.Window.Interval != after.Window.Interval;
        if (isMoved)
        {
            var shift = after.Window.Start.Instant - before.Window.Start.Instant;
            var along = phases.Where(phase => IsShifted(phase, shift)).SelectMany(phase => TimesOf(phase.Name));
            yield return new Told(new PlanChange.Moved(before, after), ["window", .. along]);
        }

        foreach (var phase in phases)
        {
            if (phase.IsOneSided)
                yield return new Told(new PlanChange.PhaseMoved(phase.Before, phase.After), phase.Name);
            else if (phase.Before!.Interval != phase.After!.Interval && !(isMoved && IsShifted(phase, after.Window.Start.Instant - before.Window.Start.Instant)))
                yield return new Told(new PlanChange.PhaseMoved(phase.Before, phase.After), TimesOf(phase.Name));
        }
    }

    private static IEnumerable<Told> Content(Release before, Release after, ChangedKeys keys)
    {
        foreach (var item in ItemPair<ScopeItem>.Of("scope", before.Scope, after.Scope, item => item.Id))
        {
            if (item.IsOneSided)
                yield return new Told(new PlanChange.Scope(item.Before, item.After), item.Name);
            else if (keys.TouchMoreThan(item.Name, "title"))
                yield return new Told(new PlanChange.Scope(item.Before, item.After), item.Name);
        }

        foreach (var shipped in ItemPair<ReleasedService>.Of("services", before.Services, after.Services, item => item.Service.Id))
        {
            if (shipped.IsOneSided || keys.Touch(shipped.Name))
                yield return new Told(new PlanChange.Ships(shipped.Before, shipped.After), shipped.Name);
        }

        foreach (var other in ItemPair<ReleaseDependency>.Of("depends_on", before.DependsOn, after.DependsOn, item => item.Release.Id))
        {
            if (other.IsOneSided || keys.Touch($"{other.Name}.kind"))
                yield return new Told(new PlanChange.DependsOn(other.Before, other.After), other.IsOneSided ? other.Name : $"{other.Name}.kind");
        }
    }

    /// <summary>Approvals are told apart by who gave them and as what, because their keys know the role alone.</summary>
    private static IEnumerable<Told> Words(Release before, Release after, ChangedKeys keys)
    {
        foreach (var word in ItemPair<Approval>.Of("approvals", before.Approvals, after.Approvals, item => $"{item.Role.Id} {item.By.Id}"))
        {
            if (word.IsOneSided || SaidBy(word.Before!) != SaidBy(word.After!))
                yield return new Told(new PlanChange.Approved(word.Before, word.After), "approvals");
        }

        if (keys.Touch("decision"))
            yield return new Told(new PlanChange.Decided(before.Decision, after.Decision), "decision");
    }

    private static (ApprovalDecision Decision, Instant At, string? Comment) SaidBy(Approval approval) => (approval.Decision, approval.At.Instant, approval.Comment);

    private static string NameOf(Phase phase) => phase.Environment?.Id ?? phase.Region?.Id ?? phase.Ring ?? "";

    private static string[] TimesOf(string phase) => [$"{phase}.start", $"{phase}.end", $"{phase}.time_zone"];

    private static bool IsShifted(ItemPair<Phase> phase, Duration shift) => phase is { Before: { } before, After: { } after }
        && after.Start.Instant - before.Start.Instant == shift && after.End.Instant - before.End.Instant == shift;
}
