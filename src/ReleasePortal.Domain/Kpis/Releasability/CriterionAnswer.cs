namespace ReleasePortal.Domain.Kpis;

/// <summary>Whether a service meets a criterion.</summary>
/// <param name="IsMet">Never where something is missing that one would have to know.</param>
/// <param name="Reason">What was seen: a few words without a capital and a full stop.</param>
/// <param name="LookedAt">The records that say so; none where there is no such record.</param>
public sealed record CriterionAnswer(bool IsMet, string Reason, IReadOnlyList<Subject> LookedAt)
{
    internal static CriterionAnswer Of(bool isMet, string reason, params IEnumerable<Subject> lookedAt) =>
        new(isMet, reason, [.. lookedAt.DistinctBy(subject => (subject.Record.GetType(), subject.Record.Id, subject.Entry))]);

    internal static CriterionAnswer Unmet(string reason) => new(IsMet: false, reason, []);
}
