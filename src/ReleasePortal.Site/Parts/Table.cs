using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Parts;

/// <summary>A table; on a phone each row becomes a small card with the column names as labels.</summary>
internal sealed record Table(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<Row> Rows) : TemplatedPart("partials/table")
{
    /// <summary>Makes a table whose rows know their column names.</summary>
    public static Table Of(string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<Part>> rows) => new(caption, columns,
        [.. rows.Select(cells => new Row(cells[0], [.. cells.Skip(1).Select((cell, index) => new Cell(columns[index + 1], cell))]))]);
}
