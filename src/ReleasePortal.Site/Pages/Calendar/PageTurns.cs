using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>The links to the times before and after, which stay beside each other.</summary>
internal sealed record PageTurns(IReadOnlyList<PageTurn> Turns) : TemplatedPart("partials/page-turns")
{
    /// <param name="at">The time that is shown, among all in order.</param>
    /// <param name="turn">The link to one, forwards or back.</param>
    public static PageTurns Around<T>(T at, IReadOnlyList<T> all, Func<T, (Addresses.Address To, string Words)> turn)
    {
        var index = all.ToList().IndexOf(at);
        var turns = new List<PageTurn>();
        if (index > 0 && turn(all[index - 1]) is var (before, earlier))
            turns.Add(PageTurn.Back(before, earlier));
        if (index < all.Count - 1 && turn(all[index + 1]) is var (after, later))
            turns.Add(PageTurn.On(after, later));
        return new PageTurns(turns);
    }
}
