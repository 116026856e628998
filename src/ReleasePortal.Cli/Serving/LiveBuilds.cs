using System.Diagnostics;
using NodaTime;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Products.Clones;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Cli.Output;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Serving;

/// <summary>Builds the site in memory again and again, and tells the terminal what came of it.</summary>
internal sealed class LiveBuilds(string folder, Instant? now, CloneFolder? clones, Surroundings surroundings)
{
    private const int MostShown = 5;

    private readonly HumanReport report = new(surroundings.OutputPalette, surroundings.Width, worstFirst: true);
    private HashSet<string> known = new(StringComparer.Ordinal);
    private int number;

    /// <summary>Whose portal is shown; null for the whole one.</summary>
    public string? Audience { get; init; }

    /// <param name="cause">What asked for the build, such as the path that changed.</param>
    public ServedSite Next(string cause)
    {
        var build = $"{Environment.ProcessId}-{++number}";
        var clock = Stopwatch.StartNew();
        try
        {
            using var reviewed = ReviewedRepository.Read(folder, commit: null, now, HistoryDetail.ForPages, clones, surroundings);
            var site = ServedSite.Of(SiteBuild.Plan(reviewed, SiteBuild.Facts(reviewed), Audience), build);
            TellNew(reviewed.Inspection);
            surroundings.Output.WriteLine(
                $"{Inert.Text(cause)}: {Tally.Count(site.Files.Count, "file")} built in {Tally.Took(clock.Elapsed)}. {Tally.Of(reviewed.Inspection)}");
            return site;
        }
        catch (Exception exception)
        {
            Failures.Tell(exception, surroundings);
            return ServedSite.Failed(Failures.First(exception).Message, build);
        }
    }

    /// <summary>Shows errors that the build before did not have; the others were shown then.</summary>
    private void TellNew(Inspection inspection)
    {
        var errors = inspection.Review.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
        var fresh = errors.Where(finding => !known.Contains(Identity(finding))).ToList();
        foreach (var finding in fresh.Take(MostShown))
            report.Write(finding, inspection.Sources, surroundings.Output);
        if (fresh.Count > MostShown)
            surroundings.Output.WriteLine($"… and {Tally.Count(fresh.Count - MostShown, "more error")}; portal check shows all.\n");
        known = [.. errors.Select(Identity)];
    }

    // Without the line, which moves with every line written above it.
    private static string Identity(Finding finding) => $"{finding.Rule.Code}\n{finding.Place.Path}\n{finding.Message}";
}
