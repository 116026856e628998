using System.CommandLine;
using ReleasePortal.Repository.History;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Output;
using ReleasePortal.Cli.Reports;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal check</c>: reads, reviews and tells what was found.</summary>
internal sealed class CheckCommand : PortalCommand
{
    public CheckCommand(Surroundings surroundings)
        : base("check", "Find what is wrong in the records, with the line to change and how.")
    {
        var format = SharedOptions.Choice("--format", "FORMAT", ReportFormat.Human);
        format.Description = $"How findings are told: {SharedOptions.Names<ReportFormat>()}. Without it, human.";
        var reports = new Option<ReportFile[]>("--report")
        {
            HelpName = "FORMAT=FILE",
            Description = "Write a report to a file as well. May be given several times.",
            CustomParser = ReportFile.Parse,
            Arity = ArgumentArity.OneOrMore,
        };
        var (commit, now, history) = (SharedOptions.Commit(), SharedOptions.Now(), SharedOptions.RequireHistory());
        var (clones, repository) = (SharedOptions.Clones(), SharedOptions.Repository());
        Add(format);
        Add(reports);
        Add(commit);
        Add(now);
        Add(history);
        Add(clones);
        Add(repository);
        SetAction(line =>
        {
            using var deadline = new Deadline(surroundings);
            using var reviewed = ReviewedRepository.Read(
                RecordFolder.Find(line.GetValue(repository), surroundings), line.GetValue(commit), line.GetValue(now), new HistoryDemand(line.GetValue(history) ? HistoryDetail.ForPages : HistoryDetail.ForRules, line.GetValue(history)),
                ClonesOption.Find(line.GetValue(clones), surroundings), surroundings);
            reviewed.RequiringHistory(line.GetValue(history));
            return (int)Tell(reviewed, line.GetValue(format), line.GetValue(reports) ?? [], surroundings);
        });
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal check", "look at the files as they are on disk"),
        ("portal check --commit main", "look at what is committed on a branch"),
        ("portal check --format github --report sarif=portal.sarif", "annotate a pull request, and keep a report for code scanning"),
        ("portal check --clones ../clones", "hold tags and commits in plans against clones of the products' repositories"),
        ("portal check --format json | jq .counts", "count findings in a script"),
    ];

    private static ExitStatus Tell(ReviewedRepository reviewed, ReportFormat format, ReportFile[] files, Surroundings surroundings)
    {
        ReportBook.ForOutput(format, surroundings).Write(reviewed.Inspection, surroundings.Output);
        foreach (var file in files)
        {
            using var writer = new StreamWriter(Path.GetFullPath(file.Path, surroundings.Folder)) { NewLine = "\n" };
            ReportBook.ForFile(file.Format).Write(reviewed.Inspection, writer);
        }

        return reviewed.Review.Blocks ? ExitStatus.FindingsBlock : ExitStatus.Ok;
    }
}
