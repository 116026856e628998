using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Repository.Markdown;

/// <summary>Markdown and where it stands in its file.</summary>
/// <param name="Content">Without front matter.</param>
/// <param name="Path">Its file.</param>
/// <param name="LineOffset">How many lines of the file stand before it.</param>
internal sealed record MarkdownText(string Content, string Path, int LineOffset)
{
    public Place Whole => At(1, 1, Content.AsSpan().TrimEnd().Count('\n') + 1, 1);

    public Place PlaceOf(MarkdownObject part) => PlaceOf(part, 0, Math.Max(0, part.Span.Length));

    /// <summary>A piece of a part that stands on one line.</summary>
    public Place PlaceOf(MarkdownObject part, int skipped, int length)
    {
        var start = Math.Clamp(part.Span.Start + skipped, 0, Content.Length);
        var piece = Content.AsSpan(start, Math.Min(length, Content.Length - start));
        var lines = piece.Count('\n');
        var column = part is Inline or LeafBlock ? ColumnOf(start) : 1;
        return At(LineOf(start), column, LineOf(start) + lines, lines == 0 ? column + piece.Length : ColumnOf(start + piece.Length));
    }

    private int LineOf(int index) => Content.AsSpan(0, index).Count('\n') + 1;

    private int ColumnOf(int index) => index - (index == 0 ? -1 : Content.LastIndexOf('\n', index - 1));

    private Place At(int line, int column, int endLine, int endColumn) => new(
        Path,
        new TextSpan(new TextPosition(line + LineOffset, column), new TextPosition(endLine + LineOffset, endColumn)));
}
