using System.Globalization;
using NodaTime;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Execution.Writing;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Running;

/// <summary>Understands the lines that note something in a few words: surprises, lost time and checks.</summary>
internal static class NotedLines
{
    private const int MostMinutes = 14 * 24 * 60;

    /// <param name="word">surprise, or known for what was in the records before.</param>
    /// <param name="rest">How bad it is, and what it was.</param>
    public static string Surprise(string word, string rest, Instant now)
    {
        var words = Split(rest, 2);
        var wayOut = $"Write {word} 2 WHAT; 1 is critical, 4 is minor.";
        return words switch
        {
            [] => throw CutoverDesk.Wrong($"{word} wants how bad it is, and what it was.", wayOut),
            ["1" or "2" or "3" or "4", var title] => ExecutionEntries.Surprise(now, words[0][0] - '0', title, word == "known"),
            ["1" or "2" or "3" or "4"] => throw CutoverDesk.Wrong("What was it? That is missing.", wayOut),
            [var bad, ..] => throw CutoverDesk.Wrong($"{bad} does not say how bad it is, from 1 to 4.", wayOut),
        };
    }

    /// <param name="rest">Minutes, the cause, and perhaps what happened.</param>
    public static string Delay(string rest)
    {
        var words = Split(rest, 3);
        var wayOut = $"Write delay 20 CAUSE WHAT; causes are {string.Join(", ", Names<DelayCause>())}.";
        if (words is [])
            throw CutoverDesk.Wrong("A delay has its minutes and its cause.", wayOut);
        if (!int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) || minutes is 0 or > MostMinutes)
            throw CutoverDesk.Wrong($"{words[0]} is no number of minutes.", $"Write whole minutes from 1 to {MostMinutes}, such as delay 20 CAUSE WHAT.");
        if (words is [_])
            throw CutoverDesk.Wrong("The cause of the delay is missing.", wayOut);
        return ExecutionEntries.Delay(Named<DelayCause>("cause", words[1]), Duration.FromMinutes(minutes), words.Length > 2 ? words[2] : null);
    }

    /// <param name="rest">The id of a check of the plan, and passed or failed.</param>
    public static string Check(CutoverRecord record, string rest, Instant now, string person)
    {
        var (words, known) = (Split(rest, 3), record.Release.Validation.Select(one => one.Id).ToList());
        if (known.Count == 0)
            throw CutoverDesk.Wrong("The plan has no checks.", "Say with confirm that the release works.");
        if (words is [var check, ..] && !known.Contains(check, StringComparer.Ordinal))
            throw CutoverDesk.Wrong($"There is no check {check}.", DidYouMean.Among(known, check, $"The plan has {string.Join(", ", known)}."));
        if (words is not [_, "passed" or "failed"])
            throw CutoverDesk.Wrong("A check has its id and how it went.", $"Write check ID passed, or failed; the plan has {string.Join(", ", known)}.");
        return ExecutionEntries.Check(words[0], now, person, words[1] == "passed" ? CheckResult.Passed : CheckResult.Failed);
    }

    /// <summary>A member of a closed set by the name that records give it.</summary>
    public static T Named<T>(string what, string written)
        where T : struct, Enum => Find<T>(written) ?? throw CutoverDesk.Wrong($"There is no {what} {written}.", DidYouMean.Among(Names<T>(), written, $"Write {Choices<T>()}."));

    public static T? Find<T>(string written)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => KebabCase.Snake(value.ToString()!) == written);

    public static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(KebabCase.Snake);

    /// <summary>succeeded, failed or aborted.</summary>
    public static string Choices<T>()
        where T : struct, Enum => Names<T>().ToList() is [.. var first, var last] ? $"{string.Join(", ", first)} or {last}" : "";

    private static string[] Split(string rest, int most) => rest.Split(' ', most, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
