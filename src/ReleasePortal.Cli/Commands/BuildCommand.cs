using System.CommandLine;
using System.Diagnostics;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Output;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Site;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal build</c>: walks the whole line and publishes into a folder.</summary>
internal sealed class BuildCommand : PortalCommand
{
    public BuildCommand(Surroundings surroundings)
        : base("build", "Write the whole site into a folder, ready for any web server.")
    {
        var output = new Option<string>("--output")
        {
            HelpName = "DIR",
            Description = "The folder to write to: missing, empty, or an earlier build. The site replaces it in one step.",
            Required = true,
        };
        var preview = new Option<bool>("--preview")
        {
            Description = "Write what is readable even though errors block, with a banner on every page.",
        };
        var (commit, now, repository) = (SharedOptions.Commit(), SharedOptions.Now(), SharedOptions.Repository());
        Add(output);
        Add(preview);
        Add(commit);
        Add(now);
        Add(repository);
        SetAction(line => (int)Run(
            new Request(line.GetRequiredValue(output), line.GetValue(preview), line.GetValue(commit), line.GetValue(now), line.GetValue(repository)),
            surroundings));
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal build --output site", "build from the files as they are on disk"),
        ("portal build --output site --commit HEAD", "build what is committed; the same commit and instant give the same bytes"),
        ("portal build --output preview --preview", "see the pages although there are errors"),
    ];

    private static ExitStatus Run(Request request, Surroundings surroundings)
    {
        using var deadline = new Deadline(surroundings);
        var clock = Stopwatch.StartNew();
        var progress = new Progress(surroundings);
        var records = RecordFolder.Find(request.Repository, surroundings);
        var folder = OutputFolder.Check(request.Output, records, surroundings);
        using var reviewed = ReviewedRepository.Read(records, request.Commit, progress);
        if (reviewed.Review.Blocks && !request.Preview)
            return Refuse(reviewed, surroundings);

        var facts = SiteBuild.Facts(reviewed, BuildInstant.Of(request.Now, reviewed.Records.Portal, surroundings));
        var files = SiteBuild.Write(reviewed, facts, folder, progress);
        Tell(reviewed, facts, $"{Tally.Count(files, "file")} written to {Inert.Text(folder)} in {Tally.Took(clock.Elapsed)}", surroundings);
        return ExitStatus.Ok;
    }

    private static ExitStatus Refuse(ReviewedRepository reviewed, Surroundings surroundings)
    {
        ReportBook.ForOutput(ReportFormat.Human, surroundings).Write(reviewed.Inspection, surroundings.Output);
        surroundings.Output.WriteLine("Nothing was written, because errors block. With --preview, what is readable is written all the same.");
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

    private sealed record Request(string Output, bool Preview, string? Commit, Instant? Now, string? Repository);
}
