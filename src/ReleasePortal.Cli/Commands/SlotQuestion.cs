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
    ReleaseType? Type,
    Duration Rollback,
    DateTimeZone? Zone,
    int Count)
{
    /// <exception cref="CommandFailure">Something in the question is unknown, missing or contradicts itself.</exception>
    public FoundSlots Answer(ReviewedRepository reviewed)
    {
        var records = reviewed.Records;
        var zone = Zone ?? records.Portal.TimeZone;
        var now = reviewed.Review.Calendar.Now;
        var from = From is null ? now : Instant.Max(Near("--from", TimeOf("--from", From, zone), now), now);
        var until = Until is null ? from + Duration.FromDays(SlotSearch.DaysAhead) : Near("--until", TimeOf("--until", Until, zone), now);
        if (until <= from)
            throw new CommandFailure(ExitStatus.WrongUse, $"--until is not after {(from == now ? "now" : "--from")}.", "Give a later --until, or leave it out.");

        var calendar = new ReleaseCalendar(records, now, until);
        var (wanted, subject) = Release is null ? Requested(from, zone, records) : Planned(Release, records);
        var grid = Hours is null ? SlotGrid.HalfHours(zone) : new SlotGrid(zone, Hours.First, Hours.Last, 30);
        return new FoundSlots(subject, zone, SlotSearch.Find(wanted, grid, new Interval(from, until), calendar, Count));
    }

    private (Placement Wanted, string Subject) Requested(Instant from, DateTimeZone zone, RecordSet records)
    {
        if (Services.Count == 0 || Length is null)
            throw new CommandFailure(ExitStatus.WrongUse, "It is not said what is to be released, or for how long.", "Write --service and --duration, or --release with the id of a plan.");
        var services = Services.Distinct(StringComparer.Ordinal).Select(id => records.Services.TryFind(id, out var service) ? service : throw UnknownName.Of("service", id, records.Services.Ids)).ToList();
        var known = services.SelectMany(service => service.Environments).Select(records.Environments.Find).OfType<DeploymentEnvironment>()
            .Where(environment => environment.Stage == Stage.Production).Select(environment => environment.Region).ToHashSet(StringComparer.Ordinal);
        if (Regions.FirstOrDefault(region => !known.Contains(region)) is { } unknown)
            throw UnknownName.Of("region in which these services run in production", unknown, known);
        var request = new SlotRequest(services, Length.Value, Type ?? ReleaseType.Standard, Rollback, Regions, zone);
        var place = Regions.Count == 0 ? "" : $" in {string.Join(", ", Regions)}";
        return (request.At(from, records), $"{string.Join(", ", services.Select(service => service.Id))}{place}");
    }

    private (Placement Wanted, string Subject) Planned(string id, RecordSet records)
    {
        if (Services.Count > 0 || Length is not null || Regions.Count > 0 || Type is not null || Rollback > Duration.Zero)
            throw new CommandFailure(ExitStatus.WrongUse, "--release brings its services, its duration, its places, its type and its rollback with it.", "Leave out --service, --duration, --region, --type and --rollback, or leave out --release.");
        if (!records.Releases.TryFind(id, out var release))
            throw UnknownName.Of("release", id, records.Releases.Where(one => one.Status.IsAhead()).Select(one => one.Id));
        if (!release.Status.IsAhead())
            throw new CommandFailure(ExitStatus.WrongUse, $"{release.Name} is {KebabCase.Of(release.Status.ToString()).Replace('-', ' ')}: there is nothing left to plan.", "Name a release that has yet to start.");
        return (Placement.AsPlanned(release, records), release.Name);
    }

    private static Instant Near(string option, Instant time, Instant now) => time - now <= ReleaseCalendar.Farthest ? time : throw new CommandFailure(
        ExitStatus.WrongUse, $"{option} is more than five years away.", "Check the year; conflicts are looked for within five years.");

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
