using System.Globalization;
using NodaTime;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Execution.Writing;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Running;

/// <summary>Understands the lines that note what nobody planned: surprises and lost time.</summary>
internal static class NotedLines
{
    private const int MostMinutes = 14 * 24 * 60;

    /// <param name="rest">How bad it is, and what it was.</param>
    public static string Surprise(string rest, Instant now, bool known) => rest.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is ["1" or "2" or "3" or "4", var title] words
        ? ExecutionEntries.Surprise(now, words[0][0] - '0', title, known)
        : throw CutoverDesk.Wrong("A surprise has how bad it is, and what it was.", "Write surprise 2 WHAT; 1 is critical, 4 is minor.");

    /// <param name="rest">Minutes, the cause, and perhaps what happened.</param>
    public static string Delay(string rest)
    {
        var words = rest.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (words.Length < 2 || !int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) || minutes is 0 or > MostMinutes)
            throw CutoverDesk.Wrong("A delay has its minutes and its cause.", $"Write delay 20 CAUSE WHAT; causes are {string.Join(", ", Names<DelayCause>())}.");
        return ExecutionEntries.Delay(Named<DelayCause>("cause", words[1]), Duration.FromMinutes(minutes), words.Length > 2 ? words[2] : null);
    }

    /// <summary>A member of a closed set by the name that records give it.</summary>
    public static T Named<T>(string what, string written)
        where T : struct, Enum => Find<T>(written) ?? throw CutoverDesk.Wrong($"There is no {what} {written}.", DidYouMean.Among(Names<T>(), written, $"There are {string.Join(", ", Names<T>())}."));

    public static T? Find<T>(string written)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => KebabCase.Snake(value.ToString()!) == written);

    public static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(KebabCase.Snake);
}
