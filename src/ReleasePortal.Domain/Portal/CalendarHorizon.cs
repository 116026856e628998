using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Portal;

[Description("How far the calendar reaches around today, in months.")]
public sealed record CalendarHorizon(
    Origin Origin,
    [Key("Months back.", Min = 1, Max = 120)] int MonthsBack = 12,
    [Key("Months ahead.", Min = 1, Max = 60)] int MonthsAhead = 18)
{
    public static readonly CalendarHorizon Default = new(Origin.Of(Place.StartOf("portal.yml")));
}
