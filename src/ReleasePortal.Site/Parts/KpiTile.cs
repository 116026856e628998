using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>One number: what it is, how much, what it should be, where it goes, and what it stands on.</summary>
internal sealed record KpiTile(PageLink Name, string Value, string N, Part Chart) : TemplatedPart("partials/kpi-tile")
{
    /// <summary>target at least 90 %; null where there is none.</summary>
    public string? Target { get; init; }

    public State? State { get; init; }

    /// <summary>Better than 74 % in the 90 days before.</summary>
    public string? Trend { get; init; }
}
