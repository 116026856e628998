namespace ReleasePortal.Cli.Output;

/// <summary>A table of a terminal: the first column at the left, numbers at the right. What is too wide goes on below, with the first column again.</summary>
internal static class TextTable
{
    private const string Gap = "  ";

    /// <param name="head">The names of the columns.</param>
    /// <param name="rows">As many cells as the head has; harmless text.</param>
    /// <param name="width">Cells of the terminal.</param>
    /// <param name="indent">Before each line.</param>
    public static IEnumerable<(bool IsHead, string Line)> Lines(IReadOnlyList<string> head, IReadOnlyList<IReadOnlyList<string>> rows, int width, string indent)
    {
        int[] widths = [.. head.Index().Select(column => rows.Select(row => CellWidth.Of(row[column.Index])).Append(CellWidth.Of(column.Item)).Max())];
        for (var first = 1; first < head.Count;)
        {
            var (last, used) = (first, indent.Length + widths[0] + Gap.Length + widths[first]);
            while (last + 1 < head.Count && used + Gap.Length + widths[last + 1] <= width)
                used += Gap.Length + widths[++last];
            yield return (true, indent + Line(head, widths, first, last));
            foreach (var row in rows)
                yield return (false, indent + Line(row, widths, first, last));
            first = last + 1;
        }
    }

    private static string Line(IReadOnlyList<string> cells, int[] widths, int first, int last) =>
        string.Join(Gap, Enumerable.Range(first, last - first + 1).Select(column => Padding(cells[column], widths[column]) + cells[column]).Prepend(cells[0] + Padding(cells[0], widths[0])));

    private static string Padding(string cell, int width) => new(' ', Math.Max(0, width - CellWidth.Of(cell)));
}
