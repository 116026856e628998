using System.Text.RegularExpressions;

namespace ReleasePortal.Domain.History;

/// <summary>
/// The last paragraph of a message, where it is made of lines such as <c>Release-note: text</c>: by the rules of
/// <c>git interpret-trailers</c>, and with what Conventional Commits add to them, <c>BREAKING CHANGE: text</c> and <c>Closes #12</c>.
/// </summary>
public static partial class Trailers
{
    private static readonly string[] WrittenByGit = ["Signed-off-by: ", "(cherry picked from commit "];

    /// <summary>Keys as written, and values with folded lines joined; in order.</summary>
    public static IReadOnlyList<Trailer> Of(string message)
    {
        var lines = message.Split('\n');
        var trailers = new List<Trailer>();
        for (var index = StartOf(lines); index < lines.Length; index++)
        {
            if (Line().Match(lines[index]) is { Success: true } match)
                trailers.Add(new Trailer(match.Groups["key"].Value, match.Groups["value"].Value.Trim()));
            else if (trailers.Count > 0 && IsFolded(lines[index]))
                trailers[^1] = trailers[^1] with { Value = $"{trailers[^1].Value} {lines[index].Trim()}".Trim() };
        }

        return trailers;
    }

    /// <summary>The first line of the block, or the number of lines where there is none.</summary>
    private static int StartOf(string[] lines)
    {
        var title = Array.FindIndex(lines, string.IsNullOrWhiteSpace);
        var (trailers, others, folded, isWrittenByGit) = (0, 0, 0, false);
        for (var index = lines.Length - 1; title >= 0 && index >= title; index--)
        {
            var line = lines[index];
            if (string.IsNullOrWhiteSpace(line))
                return (trailers > 0 && others + folded == 0) || (isWrittenByGit && trailers * 3 >= others + folded) ? index + 1 : lines.Length;
            var byGit = WrittenByGit.Any(start => line.StartsWith(start, StringComparison.Ordinal));
            isWrittenByGit |= byGit;
            if (IsFolded(line))
                folded++;
            else if (byGit || Line().IsMatch(line))
                (trailers, folded) = (trailers + 1, 0);
            else
                (others, folded) = (others + folded + 1, 0);
        }

        return lines.Length;
    }

    private static bool IsFolded(string line) => line is [' ' or '\t', ..];

    [GeneratedRegex(@"^(?<key>BREAKING CHANGE(?=:)|[A-Za-z0-9-]+(?=[ \t]*:)|[A-Za-z0-9-]+(?= #[0-9]))[ \t]*:?(?<value>.*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Line();
}
