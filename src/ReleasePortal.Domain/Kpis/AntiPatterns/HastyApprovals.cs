using NodaTime;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis.AntiPatterns;

/// <summary>Approvals within two minutes of the submission.</summary>
public sealed class HastyApprovals : AntiPattern
{
    /// <summary>One may be of a plan that was read aloud before it was submitted.</summary>
    public const int Least = 2;

    public override string Title => "Approvals within two minutes";

    public override string Threshold =>
        "Two or more approvals of the last 90 days that came less than two minutes after the plan was submitted. Nobody reads a plan and its evidence in less; a single one may be of a plan that was read together before. One from before the submission says nothing about reading, and is left out.";

    public override string Harm => "An approval that nobody had time to think about only looks like a check, and finds no mistake.";

    public override string Instead => "Where nothing needs to be read, let the policy approve such releases beforehand. Where something does, submit the plan a day earlier.";

    public override IEnumerable<AntiPatternFinding> Find(KpiFacts facts)
    {
        List<(Release Release, Approval Approval, Duration Wait)> approvals =
        [
            .. from release in facts.Releases
               from approval in Approvals.Of(release.Release, facts.Now)
               where approval.Decision == ApprovalDecision.Approved && approval.At.Instant > facts.Now - Habit.Back
               let submitted = Submission.Of(release, facts)
               where submitted <= approval.At.Instant
               orderby approval.At.Instant
               select (release.Release, approval, approval.At.Instant - submitted.Value),
        ];
        List<SeenSubject> seen = [.. approvals.Where(one => one.Wait < Submission.Quick).Select(one => new SeenSubject(new Subject(one.Release), $"approved as {one.Approval.Role.Id} after {Habit.Number((int)one.Wait.TotalSeconds, "second")}"))];
        if (seen.Count >= Least)
            yield return new(this, Title, $"{seen.Count} of {Habit.Number(approvals.Count, "approval")} in the last 90 days came less than two minutes after the plan was submitted.", seen);
    }
}
