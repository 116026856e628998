using ReleasePortal.Site.Graphs;

namespace ReleasePortal.Site.Pages.Calendar.Timeline;

/// <summary>Where the words of a bar stand: inside it, else at its right, else at its left; and the columns that both take together.</summary>
/// <param name="Words">What is written; very long names are cut.</param>
/// <param name="Class">How the style sheet knows the place: fits, none at the right, before.</param>
/// <param name="First">The first column taken.</param>
/// <param name="Last">The last column taken.</param>
internal sealed record TimelineLabel(string Words, string? Class, int First, int Last)
{
    /// <summary>Thousandths of the size of the font in a column where it is narrowest: 0.6rem of letters of 0.75rem.</summary>
    private const int Column = 800;

    /// <summary>Icon, gaps and paddings around the words.</summary>
    private const int Around = 2400;

    /// <summary>A third of the shortest quarter with what is around it: then the bar itself has room, or one of its sides.</summary>
    private const int Widest = 21_600;

    public static TimelineLabel Of(string name, (int First, int Last) bar, int columns)
    {
        var words = LabelWidth.Cut(name, Widest);
        var needed = (LabelWidth.Of(words) + Around + Column - 1) / Column;
        if (bar.Last - bar.First + 1 >= needed)
            return new TimelineLabel(words, "fits", bar.First, bar.Last);
        return bar.Last + needed <= columns
            ? new TimelineLabel(words, null, bar.First, bar.Last + needed)
            : new TimelineLabel(words, "before", bar.First - needed, bar.Last);
    }
}
