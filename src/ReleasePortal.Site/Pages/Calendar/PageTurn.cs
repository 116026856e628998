using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>The link to the time before or after; a filter goes with it.</summary>
/// <param name="Relation">prev or next.</param>
internal sealed record PageTurn(Address To, string Relation, string Icon, string Words) : TemplatedPart("partials/page-turn")
{
    public static PageTurn Back(Address to, string words) => new(to, "prev", "chevron-left", words);

    public static PageTurn On(Address to, string words) => new(to, "next", "chevron-right", words);
}
