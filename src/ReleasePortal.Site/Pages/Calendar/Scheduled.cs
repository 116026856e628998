using NodaTime;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>Something that happens, and the days it touches.</summary>
/// <param name="Span">Includes its start and excludes its end.</param>
internal sealed record Scheduled<T>(T What, Interval Span, DayRange Days)
{
    /// <summary>Whether its hours tell something; a window that is open all day says nothing about the hours.</summary>
    public bool IsPartOfTheDay => Span.Duration < Duration.FromHours(23);
}
