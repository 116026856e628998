using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>A date or time, for machines and in words; a script shows it in another zone where it is a time of day.</summary>
/// <param name="Machine">A date, or the instant in UTC: of the start, where it is a span.</param>
/// <param name="Local">Whether it is a time of day.</param>
internal sealed record Time(string Machine, string Words, bool Local) : TemplatedPart("partials/time")
{
    /// <summary>The end of a span in UTC.</summary>
    public string? End { get; init; }

    /// <summary>"hours" where the day is said elsewhere.</summary>
    public string? Form { get; init; }
}
