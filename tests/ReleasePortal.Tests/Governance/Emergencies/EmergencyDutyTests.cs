using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Governance.Emergencies;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Time;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Governance.Board;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Governance.Emergencies;

/// <summary>What emergencies owe, and until when.</summary>
public sealed class EmergencyDutyTests
{
    [Theory]
    [InlineData("2026-11-18", 2, "2026-11-20")]
    [InlineData("2026-11-19", 2, "2026-11-23")]
    [InlineData("2026-11-21", 1, "2026-11-23")]
    [InlineData("2026-11-20", 0, "2026-11-20")]
    public void Working_days_leave_out_weekends(string from, int days, string to)
    {
        var (first, last) = (LocalDatePattern.Iso.Parse(from).Value, LocalDatePattern.Iso.Parse(to).Value);

        Assert.Equal(last, WorkingDays.Add(first, days));
        Assert.Equal(days, WorkingDays.After(first, last));
    }

    [Fact]
    public void A_plan_that_is_no_emergency_or_was_given_up_owes_nothing()
    {
        Assert.Empty(Duties(BoardPlans.Repository().Plan("shop-1.2.0", "2026-11-18T08:00", "2026-11-18T09:00", "completed")));
        Assert.Empty(Duties(BoardPlans.Repository().Plan("shop-1.2.0", "2026-11-18T08:00", "2026-11-18T09:00", "cancelled", "emergency")));
    }

    [Fact]
    public void One_that_is_open_is_told_what_becomes_due_and_is_not_late()
    {
        var files = BoardPlans.Repository().Plan("shop-1.2.0", "2026-11-18T08:00", "2026-11-18T09:00", "in_progress", "emergency");

        Assert.Equal([new LocalDate(2026, 11, 20), new LocalDate(2026, 11, 20)], Duties(files).Select(duty => duty.Due));
        Assert.Empty(new EmergencyDuties(SmallSite.RecordsOf(files), SmallSite.Now).MissedBy(SmallSite.RecordsOf(files).Releases.Single(release => release.Id == "shop-1.2.0")));
    }

    [Theory]
    [InlineData("2026-11-20T23:59", true)]
    [InlineData("2026-11-22T12:00", true)]
    [InlineData("2026-11-23T00:01", false)]
    public void A_word_on_the_weekend_is_in_time(string at, bool isInTime)
    {
        var files = BoardPlans.Repository().Plan("shop-1.2.0", "2026-11-18T08:00", "2026-11-18T09:00", "completed", "emergency",
            $"approvals: [{{ role: release-manager, by: web-lead, at: {at}:00+01:00, decision: approved }}]");

        Assert.Equal(isInTime, Duties(files)[0].IsInTime);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void A_policy_and_the_duty_become_late_at_the_same_moment(int days)
    {
        var files = BoardPlans.Repository().Plan("shop-1.2.0", "2026-11-18T08:00", "2026-11-18T09:00", "completed", "emergency").With("content/policies/emergencies.md", $$"""
            ---
            title: Emergencies
            summary: They are explained.
            owner: web
            review_by: 2027-03-31
            applies_to: { release_types: [emergency] }
            rules:
              - id: reviewed
                when: release.status == "completed" && release.calendar.working_days_since_end > {{days}}
                must: release.review != null
                message: It was not reviewed.
                fix: Hold the review.
                severity: error
            ---
            Ship first, explain after.

            """);
        var late = Duties(files)[1];
        Assert.Equal((days, "emergencies"), (late.Days, late.Policy?.Id));

        for (var day = new LocalDate(2026, 11, 18); day < new LocalDate(2026, 11, 30); day = day.PlusDays(1))
        {
            var review = BoardPlans.ReviewOf(files, day.At(new LocalTime(12, 0)).InUtc().ToInstant());
            Assert.Equal(late.IsMissedOn(day), review.Findings.Any(finding => finding.WaivedAs == "emergencies/reviewed"));
        }
    }

    [Theory]
    [InlineData("2026-11-23T06:00:00Z")]
    [InlineData("2027-01-11T01:10:00Z")]
    [InlineData("2027-03-01T12:00:00Z")]
    public void The_template_of_an_emergency_can_be_merged_once_its_two_fields_are_filled(string now)
    {
        var sample = new SmallRepository();
        foreach (var folder in (string[])["content", "releases"])
        {
            foreach (var (path, bytes) in SmallRepository.OfFolder(Path.Combine(SourceTree.Root, folder)).Files)
                sample.With($"{folder}/{path}", bytes);
        }

        var template = sample.TextOf("content/templates/emergency-change/release.yml");
        sample.With("portal.yml", File.ReadAllText(Path.Combine(SourceTree.Root, "portal.yml")))
            .With("releases/2027/identity-2.5.2/release.yml", template
                .Replace("Since 21:40 nobody can sign in through eleven partner stores.", "Customers are charged twice.", StringComparison.Ordinal)
                .Replace("Trust the new intermediate certificate of one authority.", "Refuse the second charge.", StringComparison.Ordinal));
        using var folderOnDisk = new TemporaryFolder();
        sample.WriteTo(folderOnDisk.Path);
        using var snapshot = RepositorySnapshot.OfWorkingTree(folderOnDisk.Path);
        var read = RecordReader.Read(snapshot, HistoryDetail.None);
        var review = Review.Of(read.Records, read.Findings, InstantPattern.General.Parse(now).Value);

        // That its window is over is found weeks later, and is right.
        Found.Nothing(review.Findings.Where(finding => finding.Rule.Code != "EXE003" && finding.Place.Path.StartsWith("releases/2027/identity-2.5.2", StringComparison.Ordinal)).Select(finding => $"{finding.Rule.Code} {finding.Severity}: {finding.Message}"));
    }

    private static IReadOnlyList<EmergencyDuty> Duties(SmallRepository files)
    {
        var records = SmallSite.RecordsOf(files);
        return new EmergencyDuties(records, SmallSite.Now).Of(records.Releases.Single(release => release.Id == "shop-1.2.0"));
    }
}
