using System.Text;

namespace ReleasePortal.Repository.Editing;

/// <summary>Writes values: in brackets, or on lines of their own as records are usually written.</summary>
internal static class ValueText
{
    /// <summary>What is longer gets lines of its own.</summary>
    private const int Longest = 100;

    private const int Step = 2;

    public static string InBrackets(NewValue value) => value switch
    {
        NewValue.Scalar scalar => ScalarText.Of(scalar, inBrackets: true),
        NewValue.List { Items: var items } => $"[{string.Join(", ", items.Select(InBrackets))}]",
        NewValue.Map { Entries.Count: 0 } => "{}",
        NewValue.Map { Entries: var entries } => $"{{ {string.Join(", ", entries.Select(entry => $"{Key(entry.Key)}: {InBrackets(entry.Value)}"))} }}",
        _ => throw new InvalidOperationException(),
    };

    /// <summary>What stands behind the colon of a key, without the end of its last line.</summary>
    /// <param name="value">The value.</param>
    /// <param name="column">How many spaces stand before the key.</param>
    /// <param name="end">How lines end.</param>
    public static string BehindKey(NewValue value, int column, string end) => value switch
    {
        NewValue.Scalar scalar when IsLong(scalar) => $" {(scalar.Text.Contains('\n', StringComparison.Ordinal) ? '|' : '>')}-{end}{BlockText.Lines(scalar.Text, !scalar.Text.Contains('\n', StringComparison.Ordinal), new string(' ', column + Step), end)}",
        NewValue.Scalar scalar => $" {ScalarText.Of(scalar, inBrackets: false)}",
        NewValue.List { Items: { Count: > 0 } items } when !AreShort(items) => end + Block(value, column + Step, end),
        NewValue.Map { Entries.Count: > 0 } => end + Block(value, column + Step, end),
        _ => $" {InBrackets(value)}",
    };

    /// <summary>A collection on lines of its own, without the end of the last one.</summary>
    public static string Block(NewValue value, int column, string end)
    {
        var indent = new string(' ', column);
        return value switch
        {
            NewValue.List { Items: var items } => string.Join(end, items.Select(item => $"{indent}- {Item(item, column, inBrackets: true, end)}")),
            NewValue.Map { Entries: var entries } => string.Join(end, entries.Select(entry => $"{indent}{Key(entry.Key)}:{BehindKey(entry.Value, column, end)}")),
            _ => throw new InvalidOperationException(),
        };
    }

    /// <summary>What stands behind the hyphen of an item.</summary>
    /// <param name="item">The item.</param>
    /// <param name="column">How many spaces stand before the hyphen.</param>
    /// <param name="inBrackets">Whether a mapping that is short enough stands on one line.</param>
    /// <param name="end">How lines end.</param>
    public static string Item(NewValue item, int column, bool inBrackets, string end) => item switch
    {
        NewValue.Scalar scalar => ScalarText.Of(scalar, inBrackets: false),
        NewValue.Map { Entries.Count: > 0 } map when !inBrackets || InBrackets(map).Length > Longest => Block(map, column + Step, end)[(column + Step)..],
        _ => InBrackets(item),
    };

    /// <summary>Ids of records and of items need no quotes; words that somebody chose for a key may.</summary>
    public static string Key(string name) => ScalarText.Of(new NewValue.Scalar(name, Quoting.WhereNeeded), inBrackets: true);

    private static bool IsLong(NewValue.Scalar scalar) => scalar.Quoting == Quoting.WhereNeeded
        && (scalar.Text.Length > Longest || scalar.Text.Contains('\n', StringComparison.Ordinal))
        && scalar.Text.TrimEnd('\n') == scalar.Text
        && BlockText.CanHold(scalar.Text, isFolded: !scalar.Text.Contains('\n', StringComparison.Ordinal));

    private static bool AreShort(IReadOnlyList<NewValue> items) =>
        items.All(item => item is NewValue.Scalar { Text.Length: <= 40 }) && items.Sum(item => ((NewValue.Scalar)item).Text.Length + 2) <= Longest;
}
