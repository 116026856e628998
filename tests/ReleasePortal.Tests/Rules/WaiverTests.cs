using ReleasePortal.Domain.Rules;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Rules;

/// <summary>A waiver takes one finding of one subject away, while it lasts.</summary>
public sealed class WaiverTests
{
    [Theory]
    [InlineData("CAL008", "bank-1.2.0", "release-manager", "2026-11-23", true)]
    [InlineData("CAL008", "releases/bank-1.2.0/release.yml", "release-manager", "2026-11-23", true)]
    [InlineData("CAL008", "bank-1.2.0", "release-manager", "2026-11-22", false)]
    [InlineData("CAL008", "bank-1.1.0", "release-manager", "2026-11-23", false)]
    [InlineData("CAL008", "bank-1.2.0", "deployer", "2026-11-23", false)]
    [InlineData("CAL010", "bank-1.2.0", "release-manager", "2026-11-23", false)]
    [InlineData("CAL004", "bank-1.2.0", "release-manager", "2026-12-23", false)]
    public void It_counts_for_its_rule_and_subject_from_the_right_role_until_it_expires(string rule, string subject, string role, string expires, bool counts)
    {
        var plans = CollidingPlans.InBlackFriday().With("content/waivers/both.yml", $$"""
            rule: {{rule}}
            subject: {{subject}}
            reason: It has to be.
            compensating_control: Both commanders talk.
            approved_by: { role: {{role}}, handle: web-lead }
            expires: {{expires}}

            """);

        var calendar = new Domain.Calendar.ReleaseCalendar(SmallSite.RecordsOf(plans), SmallSite.Now);
        var review = Review.Of(calendar.Records, [], SmallSite.Now);

        Assert.Equal(counts ? ["CAL008 both"] : [], review.Waived.Select(waived => $"{waived.Finding.Rule.Code} {waived.Waiver.Id}"));
        Assert.Equal(!counts, review.Findings.Any(finding => finding.Rule.Code == "CAL008"));
    }
}
