using NodaTime;

namespace ReleasePortal.Site.Graphs;

/// <summary>
/// Puts times side by side, in per cent of a width. A long time in which nothing happens is drawn short, so that a step two weeks
/// before the others does not leave them without any width.
/// </summary>
internal sealed class ScheduleScale
{
    private const double Edge = 1;

    /// <summary>What a long time without any step takes of the rest.</summary>
    private const double Short = 0.07;

    private static readonly Duration Bearable = Duration.FromMinutes(20);

    private readonly List<(Duration Start, Duration End, double Weight, double From)> pieces = [];
    private readonly double total;

    /// <param name="spans">When something happens.</param>
    public ScheduleScale(IEnumerable<(Duration Start, Duration End)> spans)
    {
        var busy = Joined(spans);
        var work = Math.Max(1, busy.Sum(span => (span.End - span.Start).TotalMinutes));
        for (var index = 0; index < busy.Count; index++)
        {
            if (index > 0)
                Add(busy[index - 1].End, busy[index].Start, IsLong(busy[index - 1].End, busy[index].Start, work) ? work * Short : null);
            Add(busy[index].Start, busy[index].End, weight: null);
        }

        total = Math.Max(1, pieces.Sum(piece => piece.Weight));
        Breaks = [.. busy.Zip(busy.Skip(1)).Where(pair => IsLong(pair.First.End, pair.Second.Start, work)).Select(pair => (Of(pair.First.End), Of(pair.Second.Start), pair.Second.Start - pair.First.End))];
    }

    /// <summary>Where a long time is drawn short, and how long it is.</summary>
    public IReadOnlyList<(double From, double To, Duration Length)> Breaks { get; }

    /// <summary>In per cent, with two digits; times outside are at the edge.</summary>
    public double Of(Duration time)
    {
        var share = 0.0;
        foreach (var piece in pieces.Where(piece => time > piece.Start))
            share = piece.From + (piece.Weight * Math.Min(1, (time - piece.Start) / Duration.Max(piece.End - piece.Start, Duration.FromSeconds(1))));
        return Math.Round(Edge + ((100 - (2 * Edge)) * share / total), 2);
    }

    private static bool IsLong(Duration from, Duration to, double work) => to - from > Bearable && (to - from).TotalMinutes > work * Short * 2;

    private void Add(Duration start, Duration end, double? weight)
    {
        var from = pieces.Count == 0 ? 0 : pieces[^1].From + pieces[^1].Weight;
        pieces.Add((start, end, weight ?? (end - start).TotalMinutes, from));
    }

    private static List<(Duration Start, Duration End)> Joined(IEnumerable<(Duration Start, Duration End)> spans)
    {
        var joined = new List<(Duration Start, Duration End)>();
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (joined.Count > 0 && span.Start <= joined[^1].End)
                joined[^1] = (joined[^1].Start, Duration.Max(joined[^1].End, span.End));
            else
                joined.Add(span);
        }

        return joined;
    }
}
