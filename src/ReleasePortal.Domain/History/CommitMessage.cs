using System.Globalization;
using System.Text.RegularExpressions;

namespace ReleasePortal.Domain.History;

/// <summary>What was said of a commit.</summary>
/// <param name="Text">
/// Without white space around it. Of one longer than <see cref="Longest"/> characters the first, an ellipsis, and the last paragraph if it is short: trailers
/// stand there. Of trailers with more than <see cref="LongestEnd"/> characters the first, behind the number of those that are left out.
/// </param>
public sealed partial record CommitMessage(string Text)
{
    public const int Longest = 4_000;
    public const int LongestEnd = 1_000;

    /// <summary>How many trailers are left out, because they are too long together.</summary>
    public int TrailersLeftOut => Text.Length > Longest - LongestEnd && Gap().Match(Text, Longest - LongestEnd) is { Success: true } gap
        ? int.Parse(gap.Groups["number"].Value, CultureInfo.InvariantCulture)
        : 0;

    /// <summary>The first paragraph on one line, as Git shows it; empty where nothing was said.</summary>
    public string Subject => Text.IndexOf("\n\n", StringComparison.Ordinal) is >= 0 and var end
        ? Text[..end].Replace('\n', ' ')
        : Text.Replace('\n', ' ');

    public static CommitMessage Of(string raw)
    {
        var text = PlainText.Of(raw.Replace("\r\n", "\n", StringComparison.Ordinal).Trim());
        return new CommitMessage(text.Length <= Longest ? text : $"{text[..(Longest - LongestEnd)]}\n…{End(text)}");
    }

    private static string End(string text)
    {
        var last = text.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (last >= Longest - LongestEnd && text.Length - last <= LongestEnd)
            return text[last..];
        var (trailers, length) = (Trailers.Of(text), 0);
        var kept = trailers.Select(trailer => $"{trailer.Key}: {trailer.Value}").TakeWhile(line => (length += line.Length + 1) <= LongestEnd).ToList();
        return trailers.Count == 0 ? "" : $" {trailers.Count - kept.Count} of {trailers.Count} trailers are left out\n\n{string.Join('\n', kept)}".TrimEnd();
    }

    [GeneratedRegex(@"\G\n… (?<number>[0-9]{1,9}) of [0-9]{1,9} trailers are left out(\n|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Gap();
}
