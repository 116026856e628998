using System.CommandLine;
using System.Text;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Site.Feeds.Kpis;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal kpi</c>: how well releases go, in numbers that show their working.</summary>
internal sealed class KpiCommand : PortalCommand
{
    private readonly Argument<string?> name = KpiOptions.Name();
    private readonly IReadOnlyDictionary<Dimension, Option<string?>> segments = KpiOptions.Segments();
    private readonly Option<string?> month = KpiOptions.Month();
    private readonly Option<KpiFormat> format = SharedOptions.Choice("--format", "FORMAT", KpiFormat.Human);
    private readonly Option<string?> at = SharedOptions.At("Tell");

    public KpiCommand(Surroundings surroundings)
        : base("kpi", "Count how well releases go, over the last 90 days or a month, with all that is counted and left out.")
    {
        format.Description = $"How numbers are told: {SharedOptions.Names<KpiFormat>()}. Without it, human; the others are the files that the site has in api/v1.";
        var (commit, now, history) = (SharedOptions.Commit(), SharedOptions.Now(), SharedOptions.RequireHistory());
        var (clones, repository) = (SharedOptions.Clones(), SharedOptions.Repository());
        clones.Description = clones.Description!.Replace("tags and commits in plans are held against nothing", "lead times of commits have no data", StringComparison.Ordinal);
        Add(name);
        foreach (var option in (Option[])[.. segments.Values, month, format, commit, at, now, history, clones, repository])
            Add(option);
        SharedOptions.RefuseTogether(this, at, commit, now);
        SetAction(line =>
        {
            using var deadline = new Deadline(surroundings);
            var question = QuestionIn(line);
            var kpi = question.Kpi;
            var folder = RecordFolder.Find(line.GetValue(repository), surroundings);
            var past = line.GetValue(at) is { } text ? PastState.Find(folder, text, surroundings.Clock.GetCurrentInstant()) : null;
            var clonesFolder = ClonesOption.Find(line.GetValue(clones), surroundings);
            using var reviewed = ReviewedRepository.Read(
                folder, past?.Commit.Id ?? line.GetValue(commit), past is { IsNamed: false } ? past.At : line.GetValue(now),
                new HistoryDemand(HistoryDetail.ForRules, line.GetValue(history)), clonesFolder, surroundings, past?.At);
            reviewed.RequiringHistory(line.GetValue(history));
            Tell(line.GetValue(format), kpi, question.Select(reviewed, clonesFolder, line.GetValue(history)), reviewed, surroundings);
            return (int)ExitStatus.Ok;
        });
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal kpi", "all KPIs over the last 90 days: value, target, trend, and the last twelve months"),
        ("portal kpi change-fail-rate", "one KPI month by month and part by part, with every record counted or left out, and why"),
        ("portal kpi --team payments --tier 1", "what one team answers for in services of tier 1"),
        ("portal kpi --month 2026-10 --at 2026-10-31", "what October looked like when it ended"),
        ("portal kpi time-to-restore --format csv", "every record, for a spreadsheet"),
        ("portal kpi --format json | jq .kpis[].id", "all numbers, for a script"),
    ];

    private KpiQuestion QuestionIn(ParseResult line) => new(
        line.GetValue(name),
        segments.Where(option => line.GetValue(option.Value) is not null).ToDictionary(option => option.Key, option => line.GetValue(option.Value)!),
        line.GetValue(month));

    private static void Tell(KpiFormat format, KpiDefinition? kpi, KpiSelection selection, ReviewedRepository reviewed, Surroundings surroundings)
    {
        if (reviewed.Review.Unreadable > 0)
            surroundings.Messages.WriteLine($"{Tally.Count(reviewed.Review.Unreadable, "document")} could not be read, so that the numbers lack what stands in them: portal check shows what is wrong.");
        var result = kpi is null ? null : selection.Report.Of(kpi);
        var (facts, isHistoryWhole) = (SiteBuild.Facts(reviewed), reviewed.Records.History is { IsComplete: true, At: not null });
        switch (format)
        {
            case KpiFormat.Human when result is null:
                new KpiOverview(selection, isHistoryWhole, surroundings).Write();
                break;
            case KpiFormat.Human:
                new KpiDetail(result, selection, isHistoryWhole, surroundings).Write();
                break;
            case KpiFormat.Json:
                Write(result is null ? KpiJson.Write(selection, facts) : KpiRecordsJson.Write(result, selection, facts), surroundings);
                break;
            case KpiFormat.Csv:
                Write(result is null ? KpiCsv.Write(selection) : KpiRecordsCsv.Write(result, selection), surroundings);
                break;
            case KpiFormat.OpenMetrics:
                Write(KpiOpenMetrics.Write(result is null ? selection.Report.Results : [result], selection, isHistoryWhole), surroundings);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }
    }

    private static void Write(byte[] bytes, Surroundings surroundings) => surroundings.Output.Write(Encoding.UTF8.GetString(bytes));
}
