namespace ReleasePortal.Domain.Comparison;

/// <summary>An item of a list on two sides; null where it is not on one.</summary>
/// <param name="Name">As its keys are named, such as <c>scope[PAY-812]</c>.</param>
/// <param name="Before">As it was.</param>
/// <param name="After">As it is.</param>
internal sealed record ItemPair<T>(string Name, T? Before, T? After)
    where T : class
{
    /// <summary>In the order of the second side, then what is gone.</summary>
    /// <param name="list">The name of the list.</param>
    /// <param name="before">Its items.</param>
    /// <param name="after">Its items since.</param>
    /// <param name="called">What tells an item from others; of two that are called alike the second gets a number, as its keys do.</param>
    public static IReadOnlyList<ItemPair<T>> Of(string list, IEnumerable<T>? before, IEnumerable<T>? after, Func<T, string> called)
    {
        var (old, current) = (Named(list, before ?? [], called), Named(list, after ?? [], called));
        var known = current.Select(item => item.Name).ToHashSet(StringComparer.Ordinal);
        var was = old.ToDictionary(item => item.Name, item => item.Item, StringComparer.Ordinal);
        return
        [
            .. current.Select(item => new ItemPair<T>(item.Name, was.GetValueOrDefault(item.Name), item.Item)),
            .. old.Where(item => !known.Contains(item.Name)).Select(item => new ItemPair<T>(item.Name, item.Item, null)),
        ];
    }

    /// <summary>Whether it came or went.</summary>
    public bool IsOneSided => Before is null || After is null;

    private static List<(string Name, T Item)> Named(string list, IEnumerable<T> items, Func<T, string> called)
    {
        var (taken, named) = (new HashSet<string>(StringComparer.Ordinal), new List<(string Name, T Item)>());
        foreach (var item in items)
        {
            var first = $"{list}[{called(item)}]";
            var name = first;
            for (var number = 2; !taken.Add(name); number++)
                name = $"{first} #{number}";
            named.Add((name, item));
        }

        return named;
    }
}
