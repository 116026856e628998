using System.Text.RegularExpressions;
using ReleasePortal.Domain.History;

namespace ReleasePortal.Site.Wording;

/// <summary>What a commit changed, as sentences about keys and items rather than lines of a file.</summary>
internal static partial class FieldWords
{
    /// <summary>The keys by which items of lists are told apart: where one of them is new, the item is.</summary>
    private static readonly HashSet<string> Callings = new(StringComparer.Ordinal)
        { "id", "release", "service", "role", "audience", "environment", "region", "ring", "step", "handle", "title", "at" };

    /// <summary>What the keys are called, without what they say.</summary>
    public static IReadOnlyList<string> NamesOf(IReadOnlyList<FieldChange> changes) =>
        [.. changes.Select(change => change.Field[0] == '#' ? Section(change.Field) : Name(change.Field))];

    /// <summary>A new or lost item of a list is one sentence, whatever keys it has.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<FieldChange> changes)
    {
        var sentences = new List<string>();
        foreach (var item in changes.GroupBy(change => ItemOf(change.Field), StringComparer.Ordinal))
        {
            var named = item.Key.Length == 0 ? null : item.FirstOrDefault(change => IsCalling(item.Key, change.Field) && (change.Before is null || change.After is null));
            if (named is null)
                sentences.AddRange(item.Select(Sentence));
            else
                sentences.Add(Whole(item.Key, [.. item], isAdded: named.Before is null));
        }

        return sentences;
    }

    /// <summary>Scope SHOP-2 added: Baskets.</summary>
    private static string Whole(string item, IReadOnlyList<FieldChange> changes, bool isAdded)
    {
        var title = changes.FirstOrDefault(change => change.Field == $"{item}.title");
        var words = (isAdded ? title?.After : title?.Before) is { } text && !item.EndsWith($"[{text}]", StringComparison.Ordinal) ? $": {text}" : "";
        return $"{Name(item)} {(isAdded ? "added" : "taken away")}{words}";
    }

    private static string Sentence(FieldChange change)
    {
        if (change.Field[0] == '#')
            return $"{Section(change.Field)} {(change.Before is null ? "added" : change.After is null ? "taken away" : "rewritten")}";
        return change switch
        {
            { Before: null } => $"{Name(change.Field)} set to {Value(change.After!)}",
            { After: null } => $"{Name(change.Field)} taken away; it was {Value(change.Before)}",
            _ when change.Before == change.After => $"{Name(change.Field)} rewritten",
            _ => $"{Name(change.Field)} changed from {Value(change.Before)} to {Value(change.After)}",
        };
    }

    private static string Section(string heading) => heading.Trim('#', ' ') is { Length: > 0 } words ? $"Section “{words}”" : "Text";

    /// <summary>Window start; Scope SHOP-2, title.</summary>
    private static string Name(string field) => Count.Sentence(
        Piece().Replace(field, piece => piece.Groups["item"].Success ? $" {piece.Groups["item"].Value}," : " ").Replace('_', ' ').TrimEnd(','));

    private static string Value(string written) => written.Length == 0 ? "nothing" : Moment().IsMatch(written) ? written.Replace('T', ' ') : $"“{written}”";

    private static string ItemOf(string field) => Item().Match(field) is { Success: true } match ? match.Value : "";

    private static bool IsCalling(string item, string field) => field.Length > item.Length + 1 && Callings.Contains(field[(item.Length + 1)..]);

    /// <summary>The outermost item of a list in which the key stands.</summary>
    [GeneratedRegex(@"^[^#\[]+\[[^\]]*\]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Item();

    [GeneratedRegex(@"\[(?<item>[^\]]*)\]|\.", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Piece();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Moment();
}
