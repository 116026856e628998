using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages;

/// <summary>Where readers see who may decide, who answers, whom to call, and what the profile asks for.</summary>
public sealed class RolePageTests
{
    private const string Roles = "content/roles.yml";
    private const string Plan = "releases/shop-1.0.0/release.yml";

    private const string Lines = """
        raci:
          standard:
            cutover: { responsible: [deployer], accountable: release-manager }
            rollback: { responsible: [deployer], accountable: board, decides: order_rollback }
        escalation:
          - id: nobody-can-buy
            title: Nobody can buy
            for: incident
            severities: [1, 2]
            steps:
              - { role: deployer, after: PT0M, how: Page the on-call. }
              - { role: board, after: PT30M, how: Call. }

        """;

    [Fact]
    public void A_right_shows_who_holds_it_and_what_asks_for_it()
    {
        var page = SmallSite.Of(WithLines())["roles/index.html"];

        Assert.Contains("Every right is held", page, StringComparison.Ordinal);
        Assert.Contains("the activity rollback", page, StringComparison.Ordinal);
        Assert.Contains(">GOV005</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_right_that_nobody_holds_is_told()
    {
        var page = SmallSite.Of(SmallRepository.Base().Replace(Roles, "order_rollback, ", ""))["roles/index.html"];

        Assert.Contains("1 right without a holder", page, StringComparison.Ordinal);
        Assert.Contains("Nobody</", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_inherits_the_lines_of_its_type_and_says_which_are_its_own()
    {
        var page = SmallSite.Of(WithLines().With(Plan, $"{SmallRepository.Base().TextOf(Plan)}raci:\n  cutover: {{ responsible: [release-manager], accountable: board }}\n"))["releases/shop-1.0.0/index.html"];

        Assert.Contains("of this release", page, StringComparison.Ordinal);
        Assert.Contains("needs the right to order rollback · as in every release of its type", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_escalation_says_after_how_long_who_is_called_and_how_the_team_is_reached()
    {
        var page = SmallSite.Of(WithLines())["roles/escalation/index.html"];

        Assert.Contains("Incident of severity 1 and 2", page, StringComparison.Ordinal);
        Assert.Contains("After 30\u00a0min</b>", page, StringComparison.Ordinal);
        Assert.Contains("pager: bank", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_requirements_marks_the_profile_of_the_portal()
    {
        var page = SmallSite.Of(SmallRepository.Base().With("portal.yml", $"{SmallRepository.Base().TextOf("portal.yml")}profile: enterprise\n"))["policies/requirements/index.html"];

        Assert.Contains("Enterprise (this portal)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("SaaS (this portal)", page, StringComparison.Ordinal);
    }

    private static SmallRepository WithLines() => SmallRepository.Base().With(Roles, SmallRepository.Base().TextOf(Roles) + Lines);
}
