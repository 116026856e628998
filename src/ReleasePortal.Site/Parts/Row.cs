using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>One row of a <see cref="Table"/>: what it is about, then the cells.</summary>
internal sealed record Row(Part Head, IReadOnlyList<Cell> Cells) : TemplatedPart("partials/row")
{
    /// <summary>An anchor, where something links to this row.</summary>
    public string? Id { get; init; }

    /// <summary>What a <see cref="Filter"/> compares with, in lower case.</summary>
    public string? Words { get; init; }
}
