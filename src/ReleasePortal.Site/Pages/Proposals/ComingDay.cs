using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Proposals;

/// <summary>One day: whether something is frozen, and how many releases run.</summary>
/// <param name="Machine">2026-11-24.</param>
/// <param name="Text">24, or 1 Dec.</param>
/// <param name="Freeze">Hard or soft; null where nothing is frozen.</param>
/// <param name="Tone">Of the freeze.</param>
/// <param name="Releases">How many; null where none does.</param>
internal sealed record ComingDay(string Machine, string Text, string? Freeze, string Tone, string? Releases) : TemplatedPart("partials/coming-day");
