using System.CommandLine;
using System.Text;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Repository.History;
using ReleasePortal.Site.Feeds.Changes;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal export changes</c>: the register of changes, for an ITSM tool.</summary>
internal sealed class ExportChangesCommand : PortalCommand
{
    public ExportChangesCommand(Surroundings surroundings)
        : base("changes", "Write every release as a change record: who asked for it, who approved it, its risk, its window, and when it was done.")
    {
        var format = SharedOptions.Choice("--format", "FORMAT", ExportFormat.Csv);
        format.Description = $"How it is written: {SharedOptions.Names<ExportFormat>()}. Without it, csv, as the site has it; words that a spreadsheet would run as a formula begin with an apostrophe there.";
        var since = Since();
        var (commit, now, repository) = (SharedOptions.Commit(), SharedOptions.Now(), SharedOptions.Repository());
        foreach (var option in (Option[])[format, since, commit, now, repository])
            Add(option);
        SetAction(line =>
        {
            using var deadline = new Deadline(surroundings);
            using var reviewed = ReviewedRepository.Read(RecordFolder.Find(line.GetValue(repository), surroundings), line.GetValue(commit), line.GetValue(now), HistoryDetail.ForRules, clones: null, surroundings);
            if (reviewed.Review.Unreadable > 0)
                surroundings.Messages.WriteLine($"{Tally.Count(reviewed.Review.Unreadable, "document")} could not be read, so that changes may be missing: portal check shows what is wrong.");
            surroundings.Output.Write(Encoding.UTF8.GetString(ChangeExport.Write(reviewed.Records, reviewed.Review, SiteBuild.Facts(reviewed), line.GetValue(since), line.GetValue(format) == ExportFormat.Json)));
            return (int)ExitStatus.Ok;
        });
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal export changes", "the whole register as CSV, which a change tool or a spreadsheet imports"),
        ("portal export changes --format json --since 2026-10-01 | jq .[].id", "changes whose window begins in October or later, for a script"),
    ];

    private static Option<LocalDate?> Since() => new("--since")
    {
        HelpName = "DATE",
        Description = "Only changes whose window begins on this day or later, on the portal's clock, such as 2026-10-01.",
        CustomParser = result =>
        {
            if (LocalDatePattern.Iso.Parse(result.Tokens[0].Value) is { Success: true, Value: var day })
                return day;
            result.AddError($"--since cannot be \"{result.Tokens[0].Value}\": write a day such as 2026-10-01.");
            return null;
        },
    };
}
