using NodaTime;
using NodaTime.Text;
using ReleasePortal.Cli.Asking;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Cli.Editing;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Releases.Proposing;

namespace ReleasePortal.Cli.Beginning;

/// <summary>Asks how long a release takes and when it starts, and shows the next times that are free for it.</summary>
internal sealed class WindowQuestions(Func<string, string?> given, EditingDesk desk, Interview interview)
{
    public const string Next = "next";

    private const string AtOnce = "now";

    /// <summary>So many days with a free time are looked for; a person is shown the first few.</summary>
    private const int Found = 16;

    /// <summary>Whoever is shown a time has to propose it before the notice begins.</summary>
    private static readonly Duration ToPropose = Duration.FromHours(1);

    private IReadOnlyList<Placement> slots = [];

    private readonly DateTimeZone zone = desk.Records.Portal.TimeZone;

    /// <returns>The window, and on whose clock it is written; nothing of use where something is missing, which the interview tells.</returns>
    public (Interval Window, DateTimeZone Zone) Ask(IReadOnlyList<Service> services, string type)
    {
        var length = LengthOf(interview.Ask(new Question($"--{ProposalQuestions.Length.Name}", ProposalQuestions.Length.Words)
        {
            Given = given("duration"),
            Standard = ProposalQuestions.Length.Usual,
            Wrong = text => LengthOf(text) is null ? "Write a duration of at most a week such as PT2H30M." : null,
        }))!.Value;
        // Nobody waits for a search whose answer is not used.
        var isSearched = services.Count > 0 && (given("start") is null ? interview.CanAsk : given("start") == Next);
        slots = isSearched ? Free(services, type, length) : [];
        var answer = interview.Ask(new Question($"--{ProposalQuestions.Start.Name}", slots.Count > 0 ? $"{ProposalQuestions.Start.Words} These times are free; another one may be written." : ProposalQuestions.Start.Words)
        {
            Given = given("start"),
            Standard = interview.CanAsk && slots.Count > 0 ? Written(slots[0].Start) : null,
            Choices = given("start") is null ? [.. slots.Take(SlotSearch.Usual).Select(slot => new Choice(Written(slot.Start), $"{slot.Start.InZone(zone).DayOfWeek}, {ConflictLines.Span(slot.Window, zone)} {zone.Id}"))] : [],
            IsOpen = true,
            Wrong = text => text == Next ? slots.Count == 0 ? "No time is free within 90 days; portal slots says what stands against it." : null
                : text == AtOnce ? null : StartTime.Problem(text, zone, desk.Now) is { } problem ? $"{problem} The words next and now are understood too." : null,
        });
        var start = answer == Next ? slots[0].Start : answer != AtOnce && StartTime.Of(answer, zone) is { } time ? time : Instant.FromUnixTimeSeconds(desk.Now.ToUnixTimeSeconds() / 60 * 60);
        return (new Interval(start, start + length), zone);
    }

    private IReadOnlyList<Placement> Free(IReadOnlyList<Service> services, string type, Duration length)
    {
        var kind = Enum.GetValues<ReleaseType>().First(one => EditOptions.NameOf(one) == type);
        var notice = Duration.FromDays(desk.Records.Portal.Limits.LeadTimes.Of(kind));
        var first = notice > Duration.Zero ? desk.Now + notice + ToPropose : desk.Now;
        var within = new Interval(first, first + Duration.FromDays(SlotSearch.DaysAhead));
        var request = new SlotRequest(services, length, kind, Duration.Zero, [], zone);
        return SlotSearch.Find(request.At(desk.Now, desk.Records), SlotGrid.HalfHours(zone), within, new ReleaseCalendar(desk.Records, desk.Now, within.End), Found).Slots;
    }

    /// <summary>The free times of later days.</summary>
    public IEnumerable<Interval> Later(Instant start) => slots.Select(slot => slot.Window).Where(window => window.Start > start);

    private string Written(Instant at) => WrittenMoment.Of(at, new(at, default, zone), zone);

    /// <summary>A window of at most a week; null where it is none.</summary>
    public static Duration? LengthOf(string text) =>
        PeriodPattern.NormalizingIso.Parse(text) is { Success: true, Value: { Years: 0, Months: 0, Days: <= 7, Hours: <= 168 } period } && period.ToDuration() is var length && length > Duration.Zero && length <= Duration.FromDays(7) ? length : null;
}
