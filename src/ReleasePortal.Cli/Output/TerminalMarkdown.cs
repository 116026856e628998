using System.Text.RegularExpressions;

namespace ReleasePortal.Cli.Output;

/// <summary>Our own Markdown pages on a terminal: paragraphs wrapped, headings strong, code as it stands.</summary>
internal sealed partial class TerminalMarkdown(Palette palette, int width)
{
    private readonly List<string> paragraph = [];
    private string indent = "";

    public void Write(string markdown, TextWriter output)
    {
        var inCode = false;
        foreach (var line in markdown.ReplaceLineEndings("\n").TrimEnd().Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                EndParagraph(output);
                inCode = !inCode;
            }
            else if (inCode)
                output.WriteLine($"    {palette.Path(line)}".TrimEnd());
            else
                WriteText(line, output);
        }

        EndParagraph(output);
    }

    private void WriteText(string line, TextWriter output)
    {
        var item = Item().Match(line);
        if (line.Length == 0 || line.StartsWith('#') || line.StartsWith('|') || item.Success)
            EndParagraph(output);

        if (line.Length == 0)
            output.WriteLine();
        else if (line.StartsWith('#'))
            output.WriteLine(palette.Strong(line.TrimStart('#', ' ')));
        else if (line.StartsWith('|'))
            output.WriteLine(line);
        else
        {
            if (item.Success)
                indent = new string(' ', item.Length);
            paragraph.Add(line);
        }
    }

    private void EndParagraph(TextWriter output)
    {
        var hang = "";
        foreach (var line in Wrapping.Wrap(string.Join(' ', paragraph), width - indent.Length))
        {
            if (line.Length > 0)
                output.WriteLine(hang + Code().Replace(line, match => palette.Path(match.Value)));
            hang = indent;
        }

        paragraph.Clear();
        indent = "";
    }

    [GeneratedRegex(@"^(-|\*|[0-9]+\.) +", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Item();

    [GeneratedRegex("`[^`]+`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Code();
}
