namespace ReleasePortal.Tests.Kpis;

/// <summary>One row of a table in the example of a KPI. It knows which of its columns somebody understood.</summary>
/// <param name="kind">The head of its first column, such as <c>release</c>.</param>
/// <param name="cells">All cells by the heads of their columns.</param>
internal sealed class ExampleRow(string kind, IReadOnlyDictionary<string, string> cells)
{
    private readonly HashSet<string> read = new([kind], StringComparer.Ordinal);

    public string Kind => kind;

    /// <summary>What stands in the first column, such as <c>a d1</c>.</summary>
    public string Name => cells[kind];

    /// <summary>Its first word: the id of a record.</summary>
    public string Record => Name.Split(' ')[0];

    /// <summary>What follows it: the id of an entry.</summary>
    public string Entry => Name[(Record.Length + 1)..];

    public IEnumerable<string> Unread => cells.Keys.Except(read, StringComparer.Ordinal);

    /// <summary>Null where the cell says nothing, or where there is no such column.</summary>
    public string? this[string column]
    {
        get
        {
            read.Add(column);
            return cells.GetValueOrDefault(column) is { } text && text is not ("" or "–") ? text : null;
        }
    }

    public bool Has(string column) => cells.ContainsKey(column);

    /// <summary>The parts of a cell that lists some, separated by commas.</summary>
    public IReadOnlyList<string> List(string column) => this[column]?.Split(", ") ?? [];
}
