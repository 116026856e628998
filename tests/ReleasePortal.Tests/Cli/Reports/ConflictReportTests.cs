using System.Text.RegularExpressions;
using ReleasePortal.Repository.History;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Repository.Schemas;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Cli.Reports;

/// <summary>A conflict says both sides, the time on every clock, who may waive it, and when the release would be free.</summary>
public sealed class ConflictReportTests
{
    private const string Free = "window: { start: 2026-12-01T00:15, end: 2026-12-01T02:00, time_zone: Europe/Berlin }";

    [Fact]
    public void A_person_reads_the_overlap_and_the_free_times_ready_to_paste()
    {
        var text = new HumanReport(ReleasePortal.Cli.Output.Palette.None, 200, worstFirst: true).Written(Inspection());

        Assert.Contains(
            """
              = overlap: 2026-11-25 23:15 – 2026-11-26 01:00 UTC
                         2026-11-26 00:15–02:00 Europe/Berlin
              = help: Move it to a free time, or name the freeze under freeze_overrides together with a waiver of CAL004.
            """,
            text,
            StringComparison.Ordinal);
        Assert.Contains($"= free: {Free}\n          window: {{ start: 2026-12-02T00:15,", text, StringComparison.Ordinal);
        Assert.Contains("= waivable by: release-manager\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_with_little_room_say_it_in_a_sentence()
    {
        const string sentence = "Free: 2026-12-01 00:15–02:00 Europe/Berlin, 2026-12-02 00:15–02:00 Europe/Berlin,";

        Assert.Contains(sentence, new GitHubReport("token").Written(Inspection()), StringComparison.Ordinal);
        Assert.Contains(sentence, Regex.Unescape(new SarifReport().Written(Inspection())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_is_what_its_schema_promises()
    {
        var text = new JsonReport().Written(Inspection());

        Assert.Contains(Free, text, StringComparison.Ordinal);
        Assert.Contains("\"zone\": \"Europe/Berlin\"", text, StringComparison.Ordinal);
        var verdict = Assert.Single(await EditorVerdict.Of([("report", new EditedDocument("check-report.schema.json", text))]));
        Assert.False(verdict.Refuses, verdict.ToString());
    }

    private static Inspection Inspection()
    {
        using var folder = new TemporaryFolder();
        CollidingPlans.InBlackFriday().WriteTo(folder.Path);
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder.Path);
        var read = RecordReader.Read(snapshot, HistoryDetail.ForPages);
        return new Inspection(Review.Of(read.Records, read.Findings, SmallSite.Now), 30, new SourceLines(_ => null));
    }
}
