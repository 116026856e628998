using System.Text.RegularExpressions;

namespace ReleasePortal.Domain.History;

/// <summary>
/// Finds the trailers of a message as <c>git interpret-trailers</c> does: the last paragraph, unless it is the first one, where all lines
/// are trailers, or at least a quarter of them and one of these is Git's own. A line that begins with white space goes on with the one before it.
/// </summary>
public static partial class Trailers
{
    private static readonly string[] OfGit = ["Signed-off-by: ", "(cherry picked from commit "];

    public static IReadOnlyList<Trailer> Of(CommitMessage message)
    {
        var end = message.Text.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (end < 0)
            return [];
        var lines = Joined(message.Text[end..].Split('\n').Where(line => line.Trim().Length > 0));
        var found = lines.Select(line => Form().Match(line)).Where(match => match.Success).ToList();
        var others = lines.Count(line => !Form().IsMatch(line) && !line.StartsWith(OfGit[1], StringComparison.Ordinal));
        var isOfGit = lines.Exists(line => OfGit.Any(own => line.StartsWith(own, StringComparison.Ordinal)));
        return others == 0 || (isOfGit && (lines.Count - others) * 3 >= others)
            ? [.. found.Select(match => new Trailer(match.Groups["key"].Value, match.Groups["value"].Value.Trim()))]
            : [];
    }

    private static List<string> Joined(IEnumerable<string> lines)
    {
        var joined = new List<string>();
        foreach (var line in lines)
        {
            if (char.IsWhiteSpace(line[0]) && joined.Count > 0)
                joined[^1] = $"{joined[^1]} {line.Trim()}";
            else
                joined.Add(line);
        }

        return joined;
    }

    [GeneratedRegex("^(?<key>[A-Za-z0-9-]+)[ \t]*:(?<value>.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Form();
}
