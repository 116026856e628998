namespace ReleasePortal.Cli.Output;

/// <summary>Breaks text at spaces. A word that is longer than a line stands on a line of its own.</summary>
internal static class Wrapping
{
    private const int Least = 20;

    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && CellWidth.Of(line) + 1 + CellWidth.Of(word) > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        yield return line;
    }

    /// <summary>Writes text in lines that fit, with something before the first and the same room before the others.</summary>
    public static void WriteWrapped(this TextWriter writer, string text, int width, string before = "")
    {
        var room = CellWidth.Of(before);
        foreach (var (index, line) in Wrap(text, Math.Max(width - room, Least)).Index())
            writer.WriteLine(((index == 0 ? before : new string(' ', room)) + line).TrimEnd());
    }
}
