using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Governance.Board;

/// <summary>What stands on the agenda of the board, where, and what is asked.</summary>
public sealed class BoardAgendaTests
{
    private const string Approved = "approvals: [{ role: release-manager, by: web-lead, at: 2026-11-20T09:30:00Z, decision: approved }]";

    [Fact]
    public void Without_a_board_there_is_no_agenda() => Assert.Null(BoardPlans.AgendaOf(SmallRepository.Base()));

    [Fact]
    public void A_board_that_meets_no_more_has_none() =>
        Assert.Null(BoardPlans.AgendaOf(BoardPlans.Repository().Replace("portal.yml", "FREQ=WEEKLY;BYDAY=MO", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261116")));

    [Fact]
    public void It_reaches_to_the_end_of_the_meeting_after_the_next_one()
    {
        var agenda = BoardPlans.AgendaOf(BoardPlans.Repository()
            .Plan("shop-1.1.0", "2026-11-30T14:59", "2026-11-30T16:00")
            .Plan("shop-1.2.0", "2026-11-30T15:00", "2026-11-30T16:00")
            .Plan("shop-1.3.0", "2026-11-10T20:00", "2026-11-10T22:00"));

        Assert.Equal(["shop-1.1.0", "shop-1.3.0"], agenda!.Items.Select(item => item.Release.Id).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(RiskBand.High, AgendaSection.HighRisk, BoardQuestion.Decide)]
    [InlineData(RiskBand.Moderate, AgendaSection.ModerateRisk, BoardQuestion.Decide)]
    [InlineData(RiskBand.Low, AgendaSection.NoDiscussion, BoardQuestion.Nothing)]
    public void A_release_stands_where_its_risk_puts_it(RiskBand band, AgendaSection section, BoardQuestion question)
    {
        var item = BoardPlans.AgendaOf(BoardPlans.Repository().Plan("shop-1.2.0", "2026-11-24T20:00", "2026-11-24T22:00"), band).Item("shop-1.2.0");

        Assert.Equal((section, question), (item.Section, item.Question));
    }

    [Fact]
    public void In_a_freeze_it_stands_once_with_all_its_reasons_and_is_to_be_moved()
    {
        var item = BoardPlans.AgendaOf(BoardPlans.Repository().Plan("shop-1.2.0", "2026-11-28T20:00", "2026-11-28T22:00"), RiskBand.High).Item("shop-1.2.0");

        Assert.Equal(AgendaSection.HighRisk, item.Section);
        Assert.Equal([typeof(AgendaReason.Risky), typeof(AgendaReason.Frozen)], item.Reasons.Select(reason => reason.GetType()));
        Assert.Equal(BoardQuestion.MoveOrExcept, item.Question);
    }

    [Theory]
    [InlineData("approved", AgendaSection.NoDiscussion, BoardQuestion.Nothing)]
    [InlineData("conditional", AgendaSection.HighRisk, BoardQuestion.CheckConditions)]
    [InlineData("deferred", AgendaSection.HighRisk, BoardQuestion.Decide)]
    public void What_the_board_has_said_counts(string verdict, AgendaSection section, BoardQuestion question)
    {
        var item = BoardPlans.AgendaOf(
            BoardPlans.Repository().Plan("shop-1.2.0", "2026-11-24T20:00", "2026-11-24T22:00").Minutes("2026-11-16", $"{{ release: shop-1.2.0, verdict: {verdict} }}"), RiskBand.High).Item("shop-1.2.0");

        Assert.Equal((section, question), (item.Section, item.Question));
    }

    [Theory]
    [InlineData("postponed", "", BoardQuestion.SetDate)]
    [InlineData("planned", "decision: { verdict: go, at: 2026-11-20T09:30:00Z, by: web-lead }", BoardQuestion.ConfirmDecision)]
    [InlineData("in_progress", "", BoardQuestion.Nothing)]
    public void What_is_asked_follows_from_how_far_it_is(string status, string more, BoardQuestion question) => Assert.Equal(
        question,
        BoardPlans.AgendaOf(BoardPlans.Repository().Plan("shop-1.2.0", "2026-11-24T20:00", "2026-11-24T22:00", status, more: more), RiskBand.High).Item("shop-1.2.0").Question);

    [Theory]
    [InlineData("2026-11-17T08:00", "", true, BoardQuestion.ApproveAfterwards)]
    [InlineData("2026-11-17T08:00", Approved, true, BoardQuestion.HoldReview)]
    [InlineData("2026-11-12T08:00", Approved, true, BoardQuestion.HoldReview)]
    [InlineData("2025-11-12T08:00", "", false, BoardQuestion.Nothing)]
    public void An_emergency_that_is_over_comes_up_until_it_owes_nothing(string start, string more, bool isOnIt, BoardQuestion question)
    {
        var agenda = BoardPlans.AgendaOf(BoardPlans.Repository().Plan("shop-1.2.0", start, start.Replace("08:00", "09:00", StringComparison.Ordinal), "completed", "emergency", more));

        Assert.Equal(isOnIt, agenda!.Items.Any(item => item.Release.Id == "shop-1.2.0"));
        if (isOnIt)
            Assert.Equal((AgendaSection.Emergencies, question), (agenda.Item("shop-1.2.0").Section, agenda.Item("shop-1.2.0").Question));
    }

    [Fact]
    public void Without_a_policy_an_approval_is_missing_from_whoever_has_the_right()
    {
        var item = BoardPlans.AgendaOf(BoardPlans.Repository().Plan("shop-1.2.0", "2026-11-24T20:00", "2026-11-24T22:00")).Item("shop-1.2.0");

        Assert.Equal(["release-manager"], Assert.Single(item.Missing).Roles.Select(role => role.Id));
    }

    [Fact]
    public void With_one_it_says_which_roles_it_would_ask_if_the_release_were_called_approved()
    {
        var item = BoardPlans.AgendaOf(BoardPlans.Repository().Plan("shop-1.2.0", "2026-11-24T20:00", "2026-11-24T22:00", more: Approved).With("content/policies/two.md", """
            ---
            title: Two words
            summary: A release needs two approvals.
            owner: web
            review_by: 2027-03-31
            rules:
              - id: both
                when: release.status == "approved"
                must: (release.approvals | array.map "role" | array.contains "release-manager") && (release.approvals | array.map "role" | array.contains "deployer")
                message: One word is missing.
                fix: Ask for it.
                severity: error
            ---
            Two see more than one.

            """)).Item("shop-1.2.0");

        var missing = Assert.Single(item.Missing);
        Assert.Equal(("two", "One word is missing."), (missing.Policy?.Id, missing.Why));
        Assert.Equal(["deployer"], missing.Roles.Select(role => role.Id));
    }
}
