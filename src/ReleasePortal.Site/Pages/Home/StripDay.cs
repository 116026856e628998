using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Home;

/// <summary>One day of the strip.</summary>
/// <param name="Classes">now, weekend and freeze, where they hold.</param>
/// <param name="Notes">What the classes mean, for those who do not see them.</param>
internal sealed record StripDay(string Classes, string Weekday, string Number, string? Month, string Notes, IReadOnlyList<StripMark> Marks)
    : TemplatedPart("partials/strip-day");
