using System.Text.RegularExpressions;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Tests.Fixtures;

/// <summary>
/// Reads marks such as <c># expect DOC004@1-6 `Keep one`</c> at the end of a line: rule, first column, column after the last,
/// and words of the hint. <c>@3</c> is a place without length, <c>@2:5-7</c> names another line than the marked one,
/// <c>@1-+2:4</c> ends two lines below.
/// </summary>
internal static partial class ExpectationMark
{
    /// <returns>The line without its marks, and what they ask for.</returns>
    public static (string Text, IReadOnlyList<Expectation> Expected) Split(string line, string path, int number)
    {
        var match = Marks().Match(line);
        if (!match.Success)
            return (line, []);
        var expected = One().Matches(match.Groups["marks"].Value).Select(mark => Read(mark, path, number)).ToList();
        if (expected.Count == 0)
            throw new FormatException($"This mark cannot be read: {line}");
        return (line[..match.Index], expected);
    }

    private static Expectation Read(Match mark, string path, int number)
    {
        var line = mark.Groups["line"].Success ? int.Parse(mark.Groups["line"].Value) : number;
        var start = new TextPosition(line, int.Parse(mark.Groups["column"].Value));
        var end = mark.Groups["end"].Success ? int.Parse(mark.Groups["end"].Value) : start.Column;
        var below = mark.Groups["below"].Success ? int.Parse(mark.Groups["below"].Value) : 0;
        return new Expectation(
            mark.Groups["code"].Value,
            new Place(path, new TextSpan(start, new TextPosition(line + below, end))),
            mark.Groups["hint"].Value);
    }

    [GeneratedRegex(@" *# expect (?<marks>[A-Z]{3}[0-9]{3}@.*)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"(?<code>[A-Z]{3}[0-9]{3})@((?<line>\d+):)?(?<column>\d+)(-(\+(?<below>\d+):)?(?<end>\d+))?( `(?<hint>[^`]+)`)?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex One();
}
