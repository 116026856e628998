using System.Text.RegularExpressions;
using ReleasePortal.Domain.Portal;

namespace ReleasePortal.Repository.Drafts;

/// <summary>The issues that a change names.</summary>
internal static partial class IssueKeys
{
    private const int Most = 20;

    private static readonly string[] Trailers = ["issue", "issues", "fixes", "closes", "resolves", "refs", "related-to", "ticket"];

    /// <param name="texts">Messages and names of branches.</param>
    /// <param name="trailers">The trailers of all messages, by their keys in lower case.</param>
    /// <param name="trackers">The shapes of keys; with none, only trailers tell a key from a word.</param>
    /// <returns>Each once, in the order in which they stand; at most twenty.</returns>
    public static IReadOnlyList<string> In(IEnumerable<string> texts, ILookup<string, string> trailers, IReadOnlyList<IssueKeyPattern> trackers)
    {
        var found = trackers.Count > 0
            ? texts.SelectMany(text => trackers.SelectMany(tracker => tracker.In(text)).Select(match => match.Value))
            : Trailers.SelectMany(key => trailers[key]).SelectMany(Listed);
        return [.. found.Where(key => Form().IsMatch(key)).Distinct(StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>A value that is anything but a list of keys names something else, such as a commit that is mended.</summary>
    private static string[] Listed(string value)
    {
        var words = value.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(words, word => Key().IsMatch(word)) ? words : [];
    }

    [GeneratedRegex("^([A-Z][A-Z0-9]{1,9}-|#)[0-9]{1,9}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Key();

    /// <summary>What a note may hold as a key, and what needs no care in YAML between quotes.</summary>
    [GeneratedRegex(@"^[#A-Za-z0-9][\w#/.-]{0,99}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Form();
}
