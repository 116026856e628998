using System.Globalization;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar.Timeline;

/// <summary>The head of the timeline, and the lines that go on from it through all rows.</summary>
internal sealed class TimelineAxis(TimelineScale scale, LocalDate today, bool moves)
{
    private static readonly LocalDatePattern MonthName = LocalDatePattern.CreateWithInvariantCulture("MMMM");

    /// <summary>Months, Mondays and the word Today.</summary>
    public Html Head => Html.Of($"{Html.Join("", Months.Select(Month))}{Html.Join("", Mondays.Select(Monday))}{Today("today", "Today")}");

    /// <summary>The first days of the later months, and today.</summary>
    public Html Lines => Html.Of($"{Html.Join("", Months.Skip(1).Select(month => Html.Of($"<span class=\"month-line d{scale.Of(month.First)}\"></span>")))}{Today("today", "")}");

    private IEnumerable<DayRange> Months => scale.Days.Days().Where(day => day.Day == 1).Select(day => DayRange.Of(day.ToYearMonth()));

    private IEnumerable<LocalDate> Mondays => scale.Days.Days().Where(day => day.DayOfWeek == IsoDayOfWeek.Monday);

    private Html Month(DayRange month) => Html.Of($"<span class=\"month-name {scale.Place(month)}\">{MonthName.Format(month.First)}</span>");

    private Html Monday(LocalDate monday) =>
        Html.Of($"<span class=\"monday {scale.Place(DayRange.WeekOf(monday))}\">{monday.Day.ToString(CultureInfo.InvariantCulture)}</span>");

    /// <summary>Where the clock moves, a page that does not hold today may come to hold it.</summary>
    private Html Today(string kind, string word) => scale.Days.Contains(today)
        ? Html.Of($"<span class=\"{kind} d{scale.Of(today)}\">{word}</span>")
        : moves ? Html.Of($"<span class=\"{kind} d1\" hidden>{word}</span>") : Html.Empty;
}
