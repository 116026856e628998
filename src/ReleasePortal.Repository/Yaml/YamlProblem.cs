using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Domain.Sources;
using YamlDotNet.Core;

namespace ReleasePortal.Repository.Yaml;

/// <summary>Says what a parser's complaint means for the person who wrote the text.</summary>
internal static class YamlProblem
{
    public static Finding In(string text, string path, int lineOffset, YamlException error)
    {
        var line = (int)error.Start.Line;
        if (TabbedLine(text, line - 1, (int)error.End.Line + 1) is { } tabbed)
            return TabIndentation.At(PlaceAt(path, tabbed + lineOffset, 1));
        return InvalidYaml.At(PlaceAt(path, line + lineOffset, (int)error.Start.Column), Sentence(error));
    }

    /// <summary>A line with a tab in its indentation, around the complaint: the parser names the line before or after.</summary>
    private static int? TabbedLine(string text, int first, int last)
    {
        var lines = text.Split('\n');
        for (var number = Math.Min(last, lines.Length); number >= Math.Max(1, first); number--)
        {
            var line = lines[number - 1];
            if (line[..^line.TrimStart().Length].Contains('\t', StringComparison.Ordinal))
                return number;
        }

        return null;
    }

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
