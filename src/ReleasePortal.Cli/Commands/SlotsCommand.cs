using System.CommandLine;
using NodaTime;
using ReleasePortal.Repository.History;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Output;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Cli.Commands;

/// <summary><c>portal slots</c>: when a release could be, before anybody writes it.</summary>
internal sealed class SlotsCommand : PortalCommand
{
    private readonly Option<string[]> services = SharedOptions.Many("--service", "ID", "A service that is released; may be given several times.");
    private readonly Option<string[]> regions = SharedOptions.Many("--region", "ID", "A region it reaches; without it, all in which its services run in production.");
    private readonly Option<Duration?> duration = SlotOptions.Length("--duration", "How long the window is, such as PT2H30M.");
    private readonly Option<Duration?> rollback = SlotOptions.Length("--rollback", "How long the way back takes; it must fit into the change window too.");
    private readonly Option<string?> release = new("--release") { HelpName = "ID", Description = "A release that is planned already, in place of a service and a duration." };
    private readonly Option<string?> from = new("--from") { HelpName = "TIME", Description = "The first day or time to try, such as 2026-12-01. Without it, now." };
    private readonly Option<string?> until = new("--until") { HelpName = "TIME", Description = $"The day or time before which it starts. Without it, {SlotSearch.DaysAhead} days after the first." };
    private readonly Option<SlotHours?> hours = SlotOptions.Hours();
    private readonly Option<DateTimeZone?> zone = SlotOptions.Zone();
    private readonly Option<int> count = SlotOptions.Count();
    private readonly Option<ReleaseType> type = SharedOptions.Choice("--type", "TYPE", ReleaseType.Standard);
    private readonly Option<SlotFormat> format = SharedOptions.Choice("--format", "FORMAT", SlotFormat.Human);

    public SlotsCommand(Surroundings surroundings)
        : base("slots", "Find times at which a release would keep every rule of severity error.")
    {
        type.Description = $"How it is governed: {SharedOptions.Names<ReleaseType>()}. Without it, standard.";
        format.Description = $"How times are told: {SharedOptions.Names<SlotFormat>()}. Without it, human.";
        var (commit, now, repository) = (SharedOptions.Commit(), SharedOptions.Now(), SharedOptions.Repository());
        foreach (var option in (Option[])[services, duration, release, from, until, hours, regions, type, rollback, zone, count, format, commit, now, repository])
            Add(option);
        SetAction(line =>
        {
            using var deadline = new Deadline(surroundings);
            var folder = RecordFolder.Find(line.GetValue(repository), surroundings);
            using var reviewed = ReviewedRepository.Read(folder, line.GetValue(commit), line.GetValue(now), HistoryDetail.ForRules, clones: null, surroundings);
            return (int)Run(line, reviewed, surroundings);
        });
    }

    public override IReadOnlyList<(string Line, string Does)> Examples =>
    [
        ("portal slots --service payments-api --duration PT2H", "the next five times, one a day"),
        ("portal slots --service ledger --service refunds --duration PT3H --rollback PT30M --from 2027-01-10", "two services, with the time for a rollback"),
        ("portal slots --service storefront --duration PT1H --region us --hours 18:00-22:00 --zone America/New_York", "in one region, at hours that suit"),
        ("portal slots --release web-shop-2026.50 --count 3", "where a plan could be moved to"),
    ];

    private ExitStatus Run(ParseResult line, ReviewedRepository reviewed, Surroundings surroundings)
    {
        var question = new SlotQuestion(
            line.GetValue(services) ?? [], line.GetValue(duration), line.GetValue(release), line.GetValue(from), line.GetValue(until),
            line.GetValue(hours), line.GetValue(regions) ?? [], line.GetResult(type) is { Implicit: false } ? line.GetValue(type) : null, line.GetValue(rollback) ?? Duration.Zero,
            line.GetValue(zone), line.GetValue(count));
        var found = question.Answer(reviewed);
        if (reviewed.Review.Unreadable > 0)
            surroundings.Messages.WriteLine($"{Tally.Count(reviewed.Review.Unreadable, "document")} could not be read, so that a time may look free that is not: portal check shows what is wrong.");
        SlotReport.Write(found, line.GetValue(format), surroundings);
        return found.Answer.Slots.Count > 0 ? ExitStatus.Ok : ExitStatus.FindingsBlock;
    }
}
