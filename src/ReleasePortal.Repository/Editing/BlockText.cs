using System.Text;

namespace ReleasePortal.Repository.Editing;

/// <summary>Writes texts of several lines below a <c>|</c> or a <c>&gt;</c>.</summary>
internal static class BlockText
{
    /// <summary>Where folded lines are broken.</summary>
    private const int Width = 110;

    /// <summary>Whether lines without quotes can say it.</summary>
    public static bool CanHold(string text, bool isFolded)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        return lines[0].Length > 0
            && lines.All(line => !line.Any(letter => char.IsControl(letter) || letter is '\u0085' or '\u2028' or '\u2029') && line.TrimEnd() == line)
            && !lines[0].StartsWith(' ')
            && (!isFolded || lines.All(line => !line.StartsWith(' ')));
    }

    /// <summary>The lines below the sign; the last one has no end.</summary>
    /// <param name="text">What is said; how many line feeds are at its end is said by the sign.</param>
    /// <param name="isFolded">Whether lines are folded.</param>
    /// <param name="indent">How far they stand in.</param>
    /// <param name="end">How lines end.</param>
    public static string Lines(string text, bool isFolded, string indent, string end)
    {
        var written = new StringBuilder();
        foreach (var (index, line) in text.TrimEnd('\n').Split('\n').Index())
        {
            if (index > 0 && isFolded)
                written.Append(end);
            if (index > 0 && (!isFolded || line.Length > 0))
                written.Append(end);
            if (line.Length > 0)
                written.AppendJoin(end, (isFolded ? Folded(line, Math.Max(40, Width - indent.Length)) : [line]).Select(piece => indent + piece));
        }

        return written.ToString();
    }

    /// <summary>Broken at single spaces only: others would not come back.</summary>
    private static IEnumerable<string> Folded(string line, int width)
    {
        var from = 0;
        var last = -1;
        for (var at = 1; at < line.Length - 1; at++)
        {
            if (line[at] != ' ' || line[at - 1] == ' ' || line[at + 1] == ' ')
                continue;
            if (at - from > width && last > from)
            {
                yield return line[from..last];
                from = last + 1;
            }

            last = at;
        }

        if (line.Length - from > width && last > from)
        {
            yield return line[from..last];
            from = last + 1;
        }

        yield return line[from..];
    }
}
