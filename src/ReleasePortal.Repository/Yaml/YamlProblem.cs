using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Domain.Sources;
using YamlDotNet.Core;

namespace ReleasePortal.Repository.Yaml;

/// <summary>Says what a parser's complaint means for the person who wrote the text.</summary>
internal static class YamlProblem
{
    /// <param name="open">The brackets that were open when the parser gave up, the innermost last.</param>
    public static Finding In(string text, string path, int lineOffset, YamlException error, IReadOnlyList<Place> open)
    {
        var (line, problem) = ((int)error.Start.Line, Sentence(error));
        var lines = text.TrimEnd().Split('\n');
        if (TabbedLine(lines, line, (int)error.End.Line, problem) is { } tabbed)
            return TabIndentation.At(PlaceAt(path, tabbed + lineOffset, 1));
        if (open.Count > 0 && line > lines.Length)
            return Unclosed(open[^1]);
        return InvalidYaml.At(PlaceAt(path, line + lineOffset, (int)error.Start.Column), problem);
    }

    /// <summary>The parser breaks off without a reason where the text goes on after a bracket that nobody closed.</summary>
    public static Finding Unexplained(string path, IReadOnlyList<Place> open) =>
        open.Count > 0 ? Unclosed(open[^1]) : InvalidYaml.At(Place.StartOf(path), "its parts do not fit together");

    private static Finding Unclosed(Place bracket) => InvalidYaml.At(bracket, "the bracket that opens here is never closed");

    /// <summary>
    /// The line with a tab in its indentation. A parser that complains of a tab names the start of what the tab is in;
    /// one that complains of something else names the line before or after.
    /// </summary>
    private static int? TabbedLine(string[] lines, int first, int last, string problem)
    {
        var nearby = Enumerable.Range(first - 1, last - first + 3).Reverse();
        var onwards = problem.Contains("tab", StringComparison.Ordinal) ? Enumerable.Range(first, Math.Max(0, lines.Length - first + 1)) : [];
        return nearby.Concat(onwards)
            .Where(number => number >= 1 && number <= lines.Length && IsTabbed(lines[number - 1]))
            .Select(number => (int?)number)
            .FirstOrDefault();
    }

    private static bool IsTabbed(string line) => line[..^line.TrimStart().Length].Contains('\t', StringComparison.Ordinal);

    private static Place PlaceAt(string path, int line, int column)
    {
        var position = new TextPosition(Math.Max(1, line), Math.Max(1, column));
        return new Place(path, new TextSpan(position, position));
    }

    /// <summary>The parser's own words, without the position that the finding has already.</summary>
    private static string Sentence(YamlException error)
    {
        var message = (error.InnerException ?? error).Message;
        var end = message.StartsWith("(Line:", StringComparison.Ordinal) ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        var words = end < 0 ? message : message[(end + 3)..];
        return words.Length == 0 ? "it ends too early" : char.ToLowerInvariant(words[0]) + words[1..];
    }
}
