using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>A table; on a phone each row becomes a small card with the column names as labels.</summary>
/// <param name="Caption">What the table is about, for those who hear it.</param>
internal sealed record Table(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<Row> Rows) : TemplatedPart("partials/table")
{
    /// <summary>A table of plain rows: the first cell of each says what the row is about.</summary>
    public static Table Of(string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<Part>> rows) =>
        new(caption, columns, [.. rows.Select(cells => RowOf(columns, cells))]);

    public static Row RowOf(IReadOnlyList<string> columns, IReadOnlyList<Part> cells) =>
        new(cells[0], [.. cells.Skip(1).Select((cell, index) => new Cell(columns[index + 1], cell))]);
}
