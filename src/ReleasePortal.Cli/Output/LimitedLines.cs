namespace ReleasePortal.Cli.Output;

/// <summary>Writes lines as far as there is room, and says what is left out.</summary>
internal static class LimitedLines
{
    /// <param name="lines">What there is to say, the most important first.</param>
    /// <param name="most">How much may be written before the last line.</param>
    /// <param name="size">How much a line takes without its end.</param>
    /// <param name="left">The last line where something is left out, by how many lines that is.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(IEnumerable<string> lines, int most, Func<string, int> size, Func<int, string> left, TextWriter output)
    {
        var (room, over) = (most, 0);
        foreach (var line in lines)
        {
            room -= size(line) + 1;
            if (room >= 0)
                output.WriteLine(line);
            else if (line.Length > 0)
                over++;
        }

        if (over == 0)
            return;
        output.WriteLine();
        output.WriteLine(left(over));
    }
}
