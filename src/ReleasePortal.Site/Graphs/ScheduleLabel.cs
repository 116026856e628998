namespace ReleasePortal.Site.Graphs;

/// <summary>The words above a bar of a <see cref="ScheduleChart"/>: they begin where the bar begins, or end where it ends, and are cut off at no edge.</summary>
/// <param name="Title">Cut with an ellipsis where it is too long for the screen.</param>
/// <param name="Place">In per cent of the width.</param>
/// <param name="IsEnd">Whether the words end there instead of beginning there.</param>
internal sealed record ScheduleLabel(string Title, double Place, bool IsEnd)
{
    /// <summary>So many pixels a chart has on a screen of 320.</summary>
    public const int Narrow = 238;

    /// <summary>So many at least on a screen on which the style sheet shows labels for wide ones.</summary>
    public const int Wide = 600;

    /// <summary>No label is longer on a wide screen.</summary>
    private const int LongestOnWide = 360;

    /// <summary>Thousandths of a size of letters in a pixel: letters have 12 pixels, and are a little bolder than those that were measured.</summary>
    private const double InPixel = 1000.0 / 12 * 0.97;

    /// <param name="title">What is done.</param>
    /// <param name="more">What stands beside it, and is never cut.</param>
    /// <param name="from">Where the bar begins, in per cent of the width.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="width">Of the chart in pixels, at least: <see cref="Narrow"/> or <see cref="Wide"/>.</param>
    public static ScheduleLabel Of(string title, string more, double from, double to, int width)
    {
        var beside = LabelWidth.Of(more.Replace('\u00a0', ' '));
        var words = LabelWidth.Cut(title, (int)(Math.Min(width, LongestOnWide) * InPixel) - beside);
        var needed = Math.Ceiling((LabelWidth.Of(words) + beside) / (width * InPixel) * 100);
        var (first, last) = (Math.Min(from, 100 - needed), Math.Max(to, needed));
        return from - first <= last - to ? new ScheduleLabel(words, Math.Max(0, first), IsEnd: false) : new ScheduleLabel(words, Math.Min(100, last), IsEnd: true);
    }
}
