using NodaTime;

namespace ReleasePortal.Site.Pages.Calendar.Timeline;

/// <summary>The days of a quarter as columns: the first is 1.</summary>
internal sealed record TimelineScale(DayRange Days)
{
    public int Columns => Of(Days.Last);

    public int Of(LocalDate day) => Period.DaysBetween(Days.First, day) + 1;

    /// <summary>The classes that put something on its days, as far as they lie within the scale.</summary>
    public string Place(DayRange days)
    {
        var (first, last) = Columned(days);
        return $"d{first} w{last - first + 1}";
    }

    /// <summary>First and last column of what reaches into the scale.</summary>
    public (int First, int Last) Columned(DayRange days)
    {
        var within = days.Within(Days);
        return (Of(within.First), Of(within.Last));
    }
}
