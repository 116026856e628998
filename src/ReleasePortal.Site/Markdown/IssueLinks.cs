using System.Text.RegularExpressions;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Markdown;

/// <summary>Turns keys of issue trackers in plain text into links.</summary>
internal sealed class IssueLinks(IReadOnlyList<Tracker> trackers)
{
    private readonly IReadOnlyList<(Regex Keys, Tracker Tracker)> patterns = [.. trackers.Select(tracker => (Compile(tracker), tracker))];

    /// <summary>The text with its keys as links.</summary>
    public Html In(string words)
    {
        var found = Matches(words);
        if (found.Count == 0)
            return Html.Text(words);
        var pieces = new List<Html>();
        var at = 0;
        foreach (var (start, key, address) in found)
        {
            pieces.Add(Html.Text(words[at..start]));
            pieces.Add(Html.Of($"<a href=\"{address}\">{key}</a>"));
            at = start + key.Length;
        }

        pieces.Add(Html.Text(words[at..]));
        return Html.Join("", pieces);
    }

    /// <summary>The address of a key, or null where no tracker knows it.</summary>
    public string? AddressOf(string key) => Matches(key) is [var only] && only.Key == key ? only.Address : null;

    /// <summary>Keys in the text, in order; where two trackers claim the same place, the first tracker has it.</summary>
    public IReadOnlyList<(int Start, string Key, string Address)> Matches(string words)
    {
        var found = new List<(int Start, string Key, string Address)>();
        foreach (var (keys, tracker) in patterns)
        {
            foreach (var match in keys.EnumerateMatches(words))
            {
                var (start, key) = (match.Index, words.Substring(match.Index, match.Length));
                if (!found.Exists(other => other.Start < start + key.Length && start < other.Start + other.Key.Length))
                    found.Add((start, key, tracker.Url.Replace("{key}", Uri.EscapeDataString(key), StringComparison.Ordinal)));
            }
        }

        found.Sort((left, right) => left.Start.CompareTo(right.Start));
        return found;
    }

    private static Regex Compile(Tracker tracker) => new(
        $@"\b(?:{tracker.Pattern.Text})\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
}
