using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>The part of a release or business event that lies in one week.</summary>
/// <param name="Days">All its days.</param>
/// <param name="Columns">Those of the week.</param>
/// <param name="Lane">From 0, the uppermost.</param>
internal sealed record WeekBar(Record What, Interval Span, DayRange Days, DayRange Columns, int Lane);
