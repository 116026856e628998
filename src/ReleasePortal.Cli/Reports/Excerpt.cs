using System.Text;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Cli.Reports;

/// <summary>The line of a place as it may be shown, and the cells of it that the place covers.</summary>
internal sealed record Excerpt(string Text, int Indent, int Length)
{
    private const char Ellipsis = '…';

    /// <param name="line">The whole line as it was written.</param>
    /// <param name="span">Starts in this line; where it ends in a later one, the rest of the line is covered.</param>
    /// <param name="width">Cells to spend. A longer line is cut around the start of the place.</param>
    public static Excerpt Of(string line, TextSpan span, int width)
    {
        var pieces = Inert.Pieces(line).Select(Shown).ToList();
        var from = span.Start.Column - 1;
        var to = span.End.Line == span.Start.Line ? span.End.Column - 1 : line.TrimEnd().Length;
        var before = pieces.Where(piece => piece.Index < from).Sum(piece => piece.Cells);
        var skipped = before > width * 2 / 3 && pieces.Sum(piece => piece.Cells) > width ? before - (width / 3) : 0;
        var text = new StringBuilder(skipped > 0 ? "…" : "");
        var (cell, used, indent, length) = (0, text.Length, text.Length, 0);
        foreach (var (index, shown, cells) in pieces)
        {
            cell += cells;
            if (cell <= skipped)
                continue;
            if (used + cells >= width)
            {
                text.Append(Ellipsis);
                break;
            }

            text.Append(shown);
            used += cells;
            indent += index < from ? cells : 0;
            length += index >= from && index < to ? cells : 0;
        }

        return new Excerpt(text.ToString().TrimEnd(), indent, Math.Max(1, length));
    }

    private static (int Index, string Shown, int Cells) Shown((int Index, string Shown) piece)
    {
        var shown = piece.Shown == @"\u0009" ? "    " : piece.Shown;
        return (piece.Index, shown, CellWidth.Of(shown));
    }
}
