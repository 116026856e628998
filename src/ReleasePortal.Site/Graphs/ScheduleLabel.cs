namespace ReleasePortal.Site.Graphs;

/// <summary>The words above a bar of a <see cref="ScheduleChart"/>: they begin where the bar begins, or end where it ends, and are cut off at no edge.</summary>
/// <param name="Title">Cut with an ellipsis where it is too long for a narrow screen.</param>
/// <param name="Place">In per cent of the width.</param>
/// <param name="IsEnd">Whether the words end there instead of beginning there.</param>
internal sealed record ScheduleLabel(string Title, double Place, bool IsEnd)
{
    /// <summary>So many pixels a chart has on a screen of 320; on a wider one the same share of the width is more.</summary>
    private const double Narrowest = 240;

    /// <summary>Thousandths of a size of letters in such a chart: letters have 12 pixels, and are a little bolder than those that were measured.</summary>
    private const double Whole = Narrowest / 12 * 1000 * 0.97;

    /// <param name="title">What is done.</param>
    /// <param name="more">Behind it, and never cut.</param>
    /// <param name="from">Where the bar begins, in per cent of the width.</param>
    /// <param name="to">Where it ends.</param>
    public static ScheduleLabel Of(string title, string more, double from, double to)
    {
        var behind = LabelWidth.Of(more.Replace('\u00a0', ' '));
        var words = LabelWidth.Cut(title, (int)Whole - behind);
        var needed = Math.Ceiling((LabelWidth.Of(words) + behind) / Whole * 100);
        var (first, last) = (Math.Min(from, 100 - needed), Math.Max(to, needed));
        return from - first <= last - to ? new ScheduleLabel(words, Math.Max(0, first), IsEnd: false) : new ScheduleLabel(words, Math.Min(100, last), IsEnd: true);
    }
}
