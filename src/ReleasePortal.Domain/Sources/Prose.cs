namespace ReleasePortal.Domain.Sources;

/// <summary>Markdown as it was written, with the headings and links found in it.</summary>
/// <param name="Text">The Markdown, without front matter.</param>
/// <param name="Place">Where the text stands in its file.</param>
/// <param name="Headings">In order of appearance.</param>
/// <param name="Links">In order of appearance, images included.</param>
/// <param name="Lead">The words of the first heading or paragraph, without marks, on one line; empty where there is none.</param>
public sealed record Prose(string Text, Place Place, IReadOnlyList<Heading> Headings, IReadOnlyList<Link> Links, string Lead)
{
    /// <summary>The pieces of <see cref="Text"/> that are code, with their marks.</summary>
    public IReadOnlyList<(int Start, int Length)> Code { get; init; } = [];

    /// <summary>Whether a piece of <see cref="Text"/> stands in code: it is shown for what it says and does nothing.</summary>
    public bool IsCode(int start) => Code.Any(piece => start >= piece.Start && start < piece.Start + piece.Length);

    /// <summary>Where a piece of <see cref="Text"/> stands in its file; it begins and ends on one line.</summary>
    /// <param name="start">From 0, in UTF-16 code units.</param>
    /// <param name="length">In UTF-16 code units.</param>
    public Place PlaceOf(int start, int length)
    {
        var before = Text.AsSpan(0, start);
        var line = before.Count('\n');
        var column = start - before.LastIndexOf('\n') + (line == 0 ? Place.Span.Start.Column - 1 : 0);
        var begin = new TextPosition(Place.Span.Start.Line + line, column);
        return new Place(Place.Path, new TextSpan(begin, begin with { Column = column + length }));
    }
}
