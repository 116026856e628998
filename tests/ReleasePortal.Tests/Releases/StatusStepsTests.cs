using ReleasePortal.Domain.Releases;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Releases;

/// <summary>The table of allowed steps.</summary>
public sealed class StatusStepsTests
{
    private static readonly ReleaseStatus[] All = Enum.GetValues<ReleaseStatus>();

    [Fact]
    public void The_way_to_completed_leads_through_every_status_before_it()
    {
        ReleaseStatus[] way = [ReleaseStatus.Proposed, ReleaseStatus.Planned, ReleaseStatus.Approved, ReleaseStatus.InProgress, ReleaseStatus.Validating, ReleaseStatus.Completed];
        Found.Nothing(
            from step in way.Index()
            from to in way.Skip(step.Index + 1).Index()
            where step.Item.MayBecome(to.Item) != (to.Index == 0)
            select $"{step.Item} to {to.Item}");
    }

    [Fact]
    public void Nothing_leads_out_of_a_final_status_and_all_others_may_be_given_up() => Found.Nothing(
        from status in All
        let next = All.Where(to => status.MayBecome(to)).ToList()
        where status.IsFinal() ? next.Count > 0 : !next.Contains(ReleaseStatus.Cancelled) || !next.Contains(ReleaseStatus.Withdrawn)
        select $"{status}: {string.Join(", ", next)}");

    [Fact]
    public void Only_what_runs_is_rolled_back_or_fails_and_only_what_does_not_is_postponed() => Found.Nothing(
        from status in All
        where status.MayBecome(ReleaseStatus.RolledBack) != status.IsRunning()
            || status.MayBecome(ReleaseStatus.Failed) != status.IsRunning()
            || status.MayBecome(ReleaseStatus.Postponed) != (status.IsAhead() && status != ReleaseStatus.Postponed)
        select status.ToString());

    [Fact]
    public void Back_goes_one_step_until_it_begins() => Assert.Equal(
        [(ReleaseStatus.Planned, ReleaseStatus.Proposed), (ReleaseStatus.Approved, ReleaseStatus.Planned), (ReleaseStatus.Postponed, ReleaseStatus.Proposed), (ReleaseStatus.Postponed, ReleaseStatus.Planned)],
        from status in All
        from to in new[] { ReleaseStatus.Proposed, ReleaseStatus.Planned, ReleaseStatus.Approved, ReleaseStatus.InProgress, ReleaseStatus.Validating }
        where to < status && status.MayBecome(to)
        select (status, to));
}
