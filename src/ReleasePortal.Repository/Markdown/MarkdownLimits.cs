using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Repository.Markdown;

/// <summary>
/// What a text may hold before it is parsed: the parser needs quadratic time for nested marks and ragged tables,
/// so that a few kilobytes could stop the build.
/// </summary>
internal static class MarkdownLimits
{
    public const int Bytes = 256 * 1024;
    private const int Containers = 24;
    private const int Columns = 64;
    private const int Cells = 50_000;
    private const int Headings = 2_000;
    private const int Links = 5_000;

    /// <summary>The limit that the text passes, or null.</summary>
    public static Finding? Passed(string text, string path, int lineOffset)
    {
        var (line, cells, headings, links) = (lineOffset, 0, 0, 0);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            line++;
            var content = text.AsSpan()[range];
            var pipes = content.Count('|');
            cells += pipes;
            headings += content.TrimStart().StartsWith("#") ? 1 : 0;
            links += content.Count("](") + content.Count("<http");
            var passed = ContainersOf(content) > Containers ? ("lists and quotes inside one another", $"{Containers} levels")
                : pipes > Columns + 1 ? ("a table with too many columns", $"{Columns} columns")
                : cells > Cells ? ("too many table cells", $"{Cells:N0} cells")
                : headings > Headings ? ("too many headings", $"{Headings:N0} headings")
                : links > Links ? ("too many links", $"{Links:N0} links")
                : ((string Measure, string Limit)?)null;
            if (passed is { } limit)
                return TooLarge.At(Place.StartOf(path) with { Span = LineSpan(line) }, limit.Measure, $"{limit.Limit} (limit of Markdown files)");
        }

        return null;
    }

    private static TextSpan LineSpan(int line) => new(new TextPosition(line, 1), new TextPosition(line, 1));

    /// <summary>Marks of quotes and lists at the beginning of a line, each of which opens a container, and its indentation.</summary>
    private static int ContainersOf(ReadOnlySpan<char> line)
    {
        var (marks, spaces) = (0, 0);
        foreach (var letter in line)
        {
            if (letter is '>' or '-' or '*' or '+')
                marks++;
            else if (letter is ' ' or '\t')
                spaces++;
            else if (!char.IsAsciiDigit(letter) && letter is not ('.' or ')'))
                break;
        }

        var isRule = marks > 0 && line.Trim().Trim("-*+ ").IsEmpty && spaces == 0;
        return isRule ? 0 : Math.Max(marks, spaces / 4);
    }
}
