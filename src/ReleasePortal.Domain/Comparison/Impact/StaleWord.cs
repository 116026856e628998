using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Comparison.Impact;

/// <summary>Somebody's word that stands, and was given to a plan that is no longer this one.</summary>
/// <param name="Release">The plan as it is.</param>
/// <param name="By">Whose word.</param>
/// <param name="Role">In which role it approves; null of the go/no-go decision.</param>
/// <param name="At">When it was given.</param>
/// <param name="Fields">What it was given to and is written otherwise, key by key; never empty.</param>
public sealed record StaleWord(Release Release, Ref<Person> By, Ref<Role>? Role, Instant At, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>Approvals and decisions that a change leaves as they are while it changes what they were given to.</summary>
    public static IEnumerable<StaleWord> Of(WrittenChanges written)
    {
        foreach (var change in written.Records)
        {
            if (change is not { Before: Release before, After: Release after } || after.Status.IsFinal())
                continue;
            FieldChange[] fields = [.. change.Fields.Where(one => ApprovedText.Keys().IsMatch(one.Field))];
            if (fields.Length == 0)
                continue;
            foreach (var word in StandingApprovals.Of(after).Where(word => StandingApprovals.Of(before).Any(old => IsSame(old, word))))
                yield return new StaleWord(after, word.By, word.Role, word.At.Instant, fields);
            if (after.Decision is { IsGo: true } decision && before.Decision is { } earlier && IsSame(earlier, decision))
                yield return new StaleWord(after, decision.By, Role: null, decision.At.Instant, fields);
        }
    }

    private static bool IsSame(Approval one, Approval other) => one.By.Id == other.By.Id && one.Role.Id == other.Role.Id && one.At.Instant == other.At.Instant;

    private static bool IsSame(GoNoGoDecision one, GoNoGoDecision other) =>
        one.Verdict == other.Verdict && one.By.Id == other.By.Id && one.At.Instant == other.At.Instant && one.Commit == other.Commit;
}
