using NodaTime;
using NodaTime.Text;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Commands;

/// <summary>What somebody wants to know of <c>portal slots</c>.</summary>
internal sealed record SlotQuestion(
    IReadOnlyList<string> Services,
    Duration? Length,
    string? Release,
    string? From,
    string? Until,
    SlotHours? Hours,
    IReadOnlyList<string> Regions,
    ReleaseType Type,
    Duration Rollback,
    DateTimeZone? Zone,
    int Count)
{
    /// <exception cref="CommandFailure">Something in the question is unknown, missing or contradicts itself.</exception>
    public FoundSlots Answer(ReviewedRepository reviewed)
    {
        var records = reviewed.Records;
        var zone = Zone ?? records.Portal.TimeZone;
        var from = From is null ? reviewed.Review.Calendar.Now : TimeOf("--from", From, zone);
        var until = Until is null ? from + Duration.FromDays(SlotSearch.DaysAhead) : TimeOf("--until", Until, zone);
        if (until <= from)
            throw new CommandFailure(ExitStatus.WrongUse, "--until is not after --from.", "Give a later --until, or leave it out.");
        if (until - reviewed.Review.Calendar.Now > ReleaseCalendar.Farthest)
            throw new CommandFailure(ExitStatus.WrongUse, "--until is more than five years away.", "Check the year; conflicts are looked for within five years.");

        var calendar = new ReleaseCalendar(records, reviewed.Review.Calendar.Now, until);
        var (wanted, subject) = Release is null ? Requested(from, zone, records) : Planned(Release, records);
        var grid = Hours is null ? SlotGrid.HalfHours(zone) : new SlotGrid(zone, Hours.First, Hours.Last, 30);
        return new FoundSlots(subject, zone, SlotSearch.Find(wanted, grid, new Interval(from, until), calendar, Count));
    }

    private (Placement Wanted, string Subject) Requested(Instant from, DateTimeZone zone, RecordSet records)
    {
        if (Services.Count == 0 || Length is null)
            throw new CommandFailure(ExitStatus.WrongUse, "It is not said what is to be released, or for how long.", "Write --service and --duration, or --release with the id of a plan.");
        var services = Services.Distinct(StringComparer.Ordinal).Select(id => records.Services.TryFind(id, out var service) ? service : throw Unknown("service", id, records.Services.Ids)).ToList();
        var known = services.SelectMany(service => service.Environments).Select(records.Environments.Find).OfType<DeploymentEnvironment>()
            .Where(environment => environment.Stage == Stage.Production).Select(environment => environment.Region).ToHashSet(StringComparer.Ordinal);
        if (Regions.FirstOrDefault(region => !known.Contains(region)) is { } unknown)
            throw Unknown("region in which these services run in production", unknown, known);
        var request = new SlotRequest(services, Length.Value, Type, Rollback, Regions, zone);
        var place = Regions.Count == 0 ? "" : $" in {string.Join(", ", Regions)}";
        return (request.At(from, records), $"{string.Join(", ", services.Select(service => service.Id))}{place}");
    }

    private (Placement Wanted, string Subject) Planned(string id, RecordSet records)
    {
        if (Services.Count > 0 || Length is not null || Regions.Count > 0)
            throw new CommandFailure(ExitStatus.WrongUse, "--release brings its services, its duration and its places with it.", "Leave out --service, --duration and --region, or leave out --release.");
        if (!records.Releases.TryFind(id, out var release))
            throw Unknown("release", id, records.Releases.Ids);
        return (Placement.AsPlanned(release, records), release.Name);
    }

    private static CommandFailure Unknown(string noun, string id, IEnumerable<string> known) => new(
        ExitStatus.WrongUse,
        $"There is no {noun} \"{id}\".",
        DidYouMean.Among(known, id, known.Any() ? $"Those that exist: {string.Join(", ", known.Order(StringComparer.Ordinal).Take(20))}." : "None is written yet."));

    private static Instant TimeOf(string option, string text, DateTimeZone zone)
    {
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } date)
            return zone.AtStartOfDay(date.Value).ToInstant();
        if (LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text) is { Success: true } local)
            return zone.AtLeniently(local.Value).ToInstant();
        return BuildInstant.Parse(text) ?? throw new CommandFailure(
            ExitStatus.WrongUse,
            $"{option} cannot be \"{text}\".",
            "Write a day such as 2026-12-01, a local time such as 2026-12-01T18:00, or an instant such as 2026-12-01T17:00:00Z.");
    }
}
