using System.Text.RegularExpressions;

namespace ReleasePortal.Domain.History;

/// <summary>The scope items of one version, by their ids.</summary>
public sealed partial record PublishedScope(IReadOnlyDictionary<string, PublishedScopeItem> Items)
{
    public static PublishedScope Of(IReadOnlyDictionary<string, string> watched) => new(watched
        .Select(field => (Name: Name().Match(field.Key), field.Value))
        .Where(field => field.Name.Success)
        .GroupBy(field => field.Name.Groups["id"].Value, StringComparer.Ordinal)
        .ToDictionary(
            item => item.Key,
            item => new PublishedScopeItem(
                item.Key,
                item.FirstOrDefault(field => field.Name.Groups["key"].Value == "title").Value ?? item.Key,
                string.Join('\n', item.Where(field => !IsBeside(field.Name.Groups["key"].Value)).Select(field => $"{field.Name.Groups["key"].Value}: {field.Value}").Order(StringComparer.Ordinal))),
            StringComparer.Ordinal));

    /// <summary>Better words, and where and when a change was made, leave the scope as it is.</summary>
    private static bool IsBeside(string key) => key is "title" or "change" or "merged_at";

    /// <summary>Items of which only the ids were told, as in a declared baseline.</summary>
    public static PublishedScope OfIds(IEnumerable<string> ids) =>
        new(ids.Distinct(StringComparer.Ordinal).ToDictionary(id => id, id => new PublishedScopeItem(id, id, null), StringComparer.Ordinal));

    [GeneratedRegex(@"^scope\[(?<id>.*)\]( #[0-9]+)?\.(?<key>[^.\[\]]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Name();
}
