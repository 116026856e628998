using System.Diagnostics;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Kpis;
using ReleasePortal.Repository.Products.Clones;
using ReleasePortal.Cli.Output;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site;

namespace ReleasePortal.Cli.Commands;

/// <summary>Walks the whole line once, from the records to a folder.</summary>
/// <param name="Output">The folder to write to.</param>
/// <param name="Preview">Whether to write although errors block.</param>
/// <param name="Commit">A revision, or null for the files on disk.</param>
/// <param name="Now">What the command line says, or null.</param>
/// <param name="RequiresHistory">Whether to refuse where commits are missing.</param>
/// <param name="Clones">Where clones of the repositories of products are, or null.</param>
internal sealed record Publication(string Output, bool Preview, string? Commit, Instant? Now, bool RequiresHistory, CloneFolder? Clones)
{
    /// <summary>Whether the commit and the time are those of something past, which is written whatever errors it had.</summary>
    public bool IsPast { get; init; }

    /// <summary>Whose portal is written; null for the whole one.</summary>
    public string? Audience { get; init; }

    /// <summary>When that commit was made; null where nothing past is written.</summary>
    public Instant? Committed { get; init; }

    /// <param name="records">The folder of the records.</param>
    /// <param name="surroundings">Takes the report.</param>
    public ExitStatus Run(string records, Surroundings surroundings)
    {
        using var deadline = new Deadline(surroundings);
        var clock = Stopwatch.StartNew();
        var progress = new Progress(surroundings);
        var folder = OutputFolder.Check(Output, records, surroundings);
        using var reviewed = ReviewedRepository.Read(records, Commit, Now, new HistoryDemand(HistoryDetail.ForPages, RequiresHistory), Clones, surroundings, Committed);
        reviewed.RequiringHistory(RequiresHistory);
        if (reviewed.Review.Blocks && !Preview && !IsPast)
            return Refuse(reviewed, surroundings);

        var facts = SiteBuild.Facts(reviewed, IsPast);
        var files = SiteBuild.Write(() => SiteBuild.Plan(reviewed, SiteBuild.IsWhole(reviewed.Records, Audience) ? WithClosings(reviewed, facts, progress) : facts, Audience), folder, progress);
        if (Audience is not null && SiteBuild.IsWhole(reviewed.Records, Audience))
            surroundings.Output.WriteLine(surroundings.OutputPalette.Of(Severity.Warning, $"This is the whole portal: {Inert.Text(Audience)} is the first of audiences in portal.yml, and reads everything."));
        Tell(reviewed, facts, $"{Tally.Count(files, "file")} written to {Inert.Text(folder)} in {Tally.Took(clock.Elapsed)}", surroundings);
        return ExitStatus.Ok;
    }

    private BuildFacts WithClosings(ReviewedRepository reviewed, BuildFacts facts, Progress progress) => facts with
    {
        Closings = progress.Run("Reading what past months were", () => ClosedMonths.Read(reviewed.Snapshot, reviewed.Records, reviewed.Review.Calendar.Now, Clones, RequiresHistory)),
    };

    private static ExitStatus Refuse(ReviewedRepository reviewed, Surroundings surroundings)
    {
        ReportBook.ForOutput(ReportFormat.Human, surroundings).Write(reviewed.Inspection, surroundings.Output);
        surroundings.Output.WriteLine(
            "Nothing was written, because errors block. portal build --preview writes what is readable all the same.");
        return ExitStatus.FindingsBlock;
    }

    private static void Tell(ReviewedRepository reviewed, BuildFacts facts, string written, Surroundings surroundings)
    {
        var output = surroundings.Output;
        output.WriteLine(surroundings.OutputPalette.Good(written));
        var source = facts.CommitId is { } commit ? $"commit {commit[..10]}" : "the files on disk";
        output.WriteLine($"from {source}, as of {InstantPattern.General.Format(facts.Now)}");
        var found = reviewed.Review.Findings.Count > 0 ? " portal check shows them." : "";
        output.WriteLine($"{Tally.Of(reviewed.Inspection)}{found}");
    }
}
