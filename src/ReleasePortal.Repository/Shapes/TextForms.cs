using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance.Policies;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;
using ReleasePortal.Repository.Policies;

namespace ReleasePortal.Repository.Shapes;

/// <summary>The forms of text that stand for a value of their own.</summary>
internal static class TextForms
{
    public const string IdPattern = WrittenForms.Id;
    public const string OffsetPattern = "T[+-][0-9]{1,4}[mhd]";
    public const string MomentPattern =
        "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(?::[0-9]{2})?(?:Z|[+-][0-9]{2}:[0-9]{2})?";

    public static readonly IReadOnlyDictionary<Type, TextForm> ByType = new Dictionary<Type, TextForm>
    {
        [typeof(string)] = new("text", null, (text, _) => text),
        [typeof(LocalDate)] = new("a date such as 2026-11-24", "[0-9]{4}-[0-9]{2}-[0-9]{2}", (text, _) => Box(LocalDatePattern.Iso.Parse(text))),
        [typeof(Instant)] = new("an instant in UTC such as 2026-11-23T06:00:00Z", "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z", (text, _) => Box(InstantPattern.ExtendedIso.Parse(text))),
        [typeof(Duration)] = new("a duration such as PT2H30M or P14D", WrittenForms.Duration, (text, _) => DurationOf(text)),
        [typeof(Period)] = new("a span of a day or more such as P2Y, P6M or P90D", "P(?!(?:0+[YMWD])*$)(?:[0-9]{1,4}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,4}W)?(?:[0-9]{1,5}D)?", (text, _) => Box(PeriodPattern.NormalizingIso.Parse(text))),
        [typeof(StartOffset)] = new("a span before or after the start, such as T-30m, T+2h or T-7d", OffsetPattern, (text, _) => OffsetOf(text)),
        [typeof(DateTimeZone)] = new("an IANA time zone such as Europe/Berlin", "UTC|[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)+", (text, _) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(text)),
        [typeof(VersionText)] = new("a version such as \"5.3.0\"", WrittenForms.Version, (text, place) => new VersionText(text, place)) { IsVersion = true, Example = "\"5.3.0\"" },
        [typeof(VersionRange)] = new("a range of versions such as \">=5.2.0 <5.3.0\"", @"[0-9A-Za-z.+_\-<>=|,*~^! ]+", (text, place) => new VersionRange(text, place)) { IsVersion = true, Example = "\">=5.2.0 <5.3.0\"" },
        [typeof(WebAddress)] = new("an address that begins with https:// or http://", @"https?://[^\s<>""'\\/?#]+(?:[/?#][^\s<>""'\\]*)?", (text, _) => new WebAddress(text)),
        [typeof(IssueKey)] = new("a key of a tracker such as PAY-812", @"[#A-Za-z0-9][\w#/.-]*", (text, place) => new IssueKey(text, place)) { Mentions = typeof(IssueKey) },
        [typeof(IssueKeyPattern)] = new("a regular expression for one key, without look-around or back references", null, (text, _) => IssueKeyPattern.TryParse(text)) { Example = "\"[A-Z]{2,5}-[0-9]+\"" },
        [typeof(PolicyExpression)] = new("an expression such as release.rollback != null", null, (text, place) => new ScribanExpression(text, place)),
        [typeof(RecurrenceRule)] = new("a recurrence rule such as FREQ=WEEKLY;BYDAY=FR", "FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[A-Z0-9,+-]+)*", (text, _) => RecurrenceRules.Parse(text)),
    };

    /// <summary>Days, hours, minutes and seconds only: months and years have no length of their own.</summary>
    private static object? DurationOf(string text) =>
        PeriodPattern.NormalizingIso.Parse(text) is { Success: true, Value: { Years: 0, Months: 0 } period } ? period.ToDuration() : null;

    public static StartOffset OffsetOf(string text)
    {
        var count = int.Parse(text.AsSpan(1, text.Length - 2), System.Globalization.NumberStyles.AllowLeadingSign);
        var span = text[^1] switch
        {
            'm' => Duration.FromMinutes(count),
            'h' => Duration.FromHours(count),
            _ => Duration.FromDays(count),
        };
        return new StartOffset(span, text);
    }

    public static bool IsOffset(string text) => text is ['T', '+' or '-', .. { Length: > 1 }];

    private static object? Box<T>(ParseResult<T> result) => result.Success ? result.Value : null;
}
