using System.CommandLine;
using NodaTime;
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
        var (repository, commit, now, history) = (SharedOptions.Repository(), SharedOptions.Commit(), SharedOptions.Now(), SharedOptions.RequireHistory());
        Add(format);
        Add(reports);
        Add(commit);
        Add(now);
        Add(history);
        Add(repository);
        SetAction(line => (int)Run(
            line.GetValue(repository), line.GetValue(commit), line.GetValue(now), line.GetValue(format), line.GetValue(reports) ?? [], line.GetValue(history), surroundings));
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal check", "look at the files as they are on disk"),
        ("portal check --commit main", "look at what is committed on a branch"),
        ("portal check --format github --report sarif=portal.sarif", "annotate a pull request, and keep a report for code scanning"),
        ("portal check --format json | jq .counts", "count findings in a script"),
    ];

    private static ExitStatus Run(string? repository, string? commit, Instant? now, ReportFormat format, ReportFile[] files, bool requiresHistory, Surroundings surroundings)
    {
        using var deadline = new Deadline(surroundings);
        var folder = RecordFolder.Find(repository, surroundings);
        using var reviewed = ReviewedRepository.Read(folder, commit, now, HistoryDetail.ForRules, surroundings);
        reviewed.RequiringHistory(requiresHistory);
        ReportBook.ForOutput(format, surroundings).Write(reviewed.Inspection, surroundings.Output);
        foreach (var file in files)
        {
            using var writer = new StreamWriter(Path.GetFullPath(file.Path, surroundings.Folder)) { NewLine = "\n" };
            ReportBook.ForFile(file.Format).Write(reviewed.Inspection, writer);
        }

        return reviewed.Review.Blocks ? ExitStatus.FindingsBlock : ExitStatus.Ok;
    }
}
