using NodaTime;
using NodaTime.Text;
using ReleasePortal.BrowserTests.Browsing;
using ReleasePortal.BrowserTests.Site;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.BrowserTests;

/// <summary>The form and the check say the same of a time, of all that the sample has to collide with.</summary>
public sealed class ProposalCalendarTests(Reader reader)
{
    private const int Tries = 400;

    private static readonly string[] Likely = ["CAL004", "CAL005", "CAL006", "CAL007", "CAL008", "CAL009", "CAL011", "CAL012", "CAL013", "CAL015", "CAL018", "CAL021"];

    /// <summary>Fills in each case and reads what the page says against it.</summary>
    private const string Script = """
        (tries) => {
          const say = (element, value) => { element.value = value; element.dispatchEvent(new Event("input", { bubbles: true })); };
          const field = (name) => document.getElementById(`p-${name}`);
          return tries.map((one) => {
            for (const name of ["type", "product", "owner", "start", "duration", "rollback-duration", "commander"]) say(field(name), one[name]);
            for (const box of field("services").querySelectorAll("input[type=checkbox]")) {
              if (box.checked !== one.services.includes(box.value)) {
                box.checked = !box.checked;
                box.dispatchEvent(new Event("input", { bubbles: true }));
              }
            }
            return [...document.querySelectorAll("#verdict li")].filter((line) => line.lastElementChild.textContent !== "GOV001").map((line) => `${line.querySelector("b").textContent.includes("Error") ? "Error" : "Warning"} ${line.lastElementChild.textContent}`).sort().join(", ");
          });
        }
        """;

    [Fact]
    public async Task A_time_is_judged_as_the_check_judges_it()
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(SourceTree.Root);
        var records = RecordReader.Read(snapshot, HistoryDetail.None).Records;
        var now = records.Portal.AsOf!.Value;
        var calendar = new ReleaseCalendar(records, now, now + Duration.FromDays(SlotSearch.DaysAhead));
        var chance = new Random(20261128);
        var cases = Enumerable.Range(0, Tries).Select(_ => Case(records, now, chance)).ToList();

        await using var visit = await reader.Open(ProposalForm.Address);
        var told = await visit.Page.EvaluateAsync<string[]>(Script, cases.Select(one => one.Answers).ToArray());
        var expected = cases.Select(one => Expected(one.Placed, calendar)).ToList();

        var wrong = cases.Zip(told, expected).Where(one => one.Second != one.Third)
            .Select(one => $"{string.Join(' ', one.First.Answers.Select(answer => answer.Value is string[] ids ? string.Join('+', ids) : answer.Value))}: the page says {one.Second}, the check {one.Third}");
        Assert.True(!wrong.Any(), string.Join("\n", wrong.Take(8)));
        // The cases meet nearly all that can stand against a time; no exclusive environment of the sample is one that customers use.
        var met = expected.SelectMany(codes => codes.Split(' ', ',')).ToHashSet(StringComparer.Ordinal);
        Assert.Equal("", string.Join(' ', Likely.Where(code => !met.Contains(code))));
    }

    private static (Dictionary<string, object> Answers, Placement Placed) Case(RecordSet records, Instant now, Random chance)
    {
        T Any<T>(IReadOnlyList<T> all) => all[chance.Next(all.Count)];

        var active = records.Services.Where(service => service.State == ServiceState.Active).ToList();
        var first = Any(active);
        IReadOnlyList<Service> services = [.. new[] { first, Any(active) }.Take(1 + chance.Next(2)).DistinctBy(service => service.Id)];
        var type = Any(Enum.GetValues<ReleaseType>());
        var zone = records.Portal.TimeZone;
        // Half of the times are near a release that is planned, so that they meet.
        var near = chance.Next(2) == 0 ? Any(records.Releases.Where(release => release.Window.Start.Instant > now && release.Window.Start.Instant < now + Duration.FromDays(80)).ToList()).Window.Start.Instant - now : Duration.FromDays(chance.Next(88));
        var start = now + Duration.FromHours(Math.Floor(near.TotalHours)) + Duration.FromMinutes(30 * chance.Next(-6, 30));
        var (length, rollback) = (Duration.FromMinutes(30 * (1 + chance.Next(12))), Duration.FromMinutes(10 * chance.Next(9)));
        var person = Any(records.Teams.SelectMany(team => team.Members).ToList()).Handle;
        var placed = new SlotRequest(services, length, type, rollback, [], zone).At(start, records);
        var release = placed.Release with { Commander = new Ref<Person>(person, placed.Release.Owner.Place) };
        return (new(StringComparer.Ordinal)
        {
            ["type"] = KebabCase.Snake(type.ToString()),
            ["product"] = first.Product.Id,
            ["owner"] = first.Owner.Id,
            ["start"] = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Format(start.InZone(zone).LocalDateTime),
            ["duration"] = PeriodPattern.Roundtrip.Format(Period.FromMinutes((long)length.TotalMinutes)),
            ["rollback-duration"] = PeriodPattern.Roundtrip.Format(Period.FromMinutes((long)rollback.TotalMinutes)),
            ["commander"] = person,
            ["services"] = services.Select(service => service.Id).ToArray(),
        }, placed with { Release = release });
    }

    private static string Expected(Placement placed, ReleaseCalendar calendar) =>
        string.Join(", ", ConflictSearch.Of(placed, calendar).Select(conflict => $"{conflict.Severity} {conflict.Rule.Code}").Order(StringComparer.Ordinal));
}
