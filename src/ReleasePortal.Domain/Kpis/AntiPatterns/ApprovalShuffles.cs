using NodaTime;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis.AntiPatterns;

/// <summary>Rejected plans that another holder of the same role approved as they were.</summary>
public sealed class ApprovalShuffles : AntiPattern
{
    private const string Entry = "approvals[";
    private const string Said = ".decision";

    public override string Title => "Approval shuffles";

    public override string Threshold =>
        "A plan that one holder of a role rejected and only another holder of the role approved, without a change of what is approved in between; or a rejection that Git has and the plan has not any more, where another holder of the role approved. Whoever rejected it and approves it later, and a plan that was changed first, are no shuffle. One is enough: somebody's doubt was not answered.";

    public override string Harm => "A doubt that is not answered comes back as an incident, and whoever has the next one keeps it to themselves.";

    public override string Instead => "Change the plan or answer the doubt, and ask the same person again. Who cannot be reached is replaced in writing, with the reason in the comment of the approval.";

    public override IEnumerable<AntiPatternFinding> Find(KpiFacts facts)
    {
        List<SeenSubject> seen =
        [
            .. facts.Releases.Where(release => release.Release.Window.Interval.Start > facts.Now - Habit.Back)
                .SelectMany(release => Overruled(release.Release, facts).Concat(Removed(release.Release, facts)).DistinctBy(one => one.Subject.Entry)),
        ];
        if (seen.Count > 0)
            yield return new(this, Title, $"{Habit.Number(seen.Count, "rejection")} of the last 90 days or of plans ahead went to another approver instead of an answer.", seen);
    }

    private static IEnumerable<SeenSubject> Overruled(Release release, KpiFacts facts)
    {
        var approvals = Approvals.Of(release, facts.Now);
        foreach (var no in approvals.Where(approval => approval.Decision == ApprovalDecision.Rejected))
        {
            List<Approval> later = [.. approvals.Where(other => other.Decision == ApprovalDecision.Approved && other.Role.Id == no.Role.Id && other.At.Instant > no.At.Instant)];
            if (later.Count > 0 && later.TrueForAll(other => other.By.Id != no.By.Id) && !WasChanged(release, no.At.Instant, later[0].At.Instant, facts))
                yield return new SeenSubject(new Subject(release, no.Role.Id), "another holder of the role approved what one had rejected");
        }
    }

    /// <summary>What is approved: better words elsewhere answer nothing.</summary>
    private static bool WasChanged(Release release, Instant from, Instant until, KpiFacts facts) =>
        facts.Find(release.Id)!.Plans.Any(plan => plan.At >= from && plan.At <= until && plan.Version.Changes.Any(change => ApprovedText.Keys().IsMatch(change.Field)));

    private static IEnumerable<SeenSubject> Removed(Release release, KpiFacts facts)
    {
        var approvals = Approvals.Of(release, facts.Now);
        return from plan in facts.Find(release.Id)!.Plans
               from no in Rejections(plan.Version.Watched)
               where !approvals.Any(kept => kept.Role.Id == no.Role && kept.By.Id == no.By)
                   && approvals.Any(yes => yes.Role.Id == no.Role && yes.Decision == ApprovalDecision.Approved)
               select new SeenSubject(new Subject(release, no.Role), "a rejection was taken out of the plan, and another holder of the role approved it");
    }

    /// <param name="keys">Such as <c>approvals[release-manager].decision</c>; the second word of a role is <c>approvals[release-manager] #2</c>.</param>
    private static IEnumerable<(string Role, string By)> Rejections(IReadOnlyDictionary<string, string> keys) =>
        from key in keys
        where key.Key.StartsWith(Entry, StringComparison.Ordinal) && key.Key.EndsWith(Said, StringComparison.Ordinal) && key.Value == "rejected"
        let role = key.Key[Entry.Length..key.Key.IndexOf(']', StringComparison.Ordinal)]
        let person = keys.GetValueOrDefault($"{key.Key[..^Said.Length]}.by")
        where person is not null
        select (role, person);
}
