using System.Globalization;
using System.Text;

namespace ReleasePortal.Repository.Imports;

/// <summary>
/// Events of an iCalendar file (RFC 5545). Only content lines are taken apart here, so that each event keeps its line; what a recurrence rule
/// means is read as in every other record. A parameter that matters stands behind its property: <c>DTSTART;TZID</c>.
/// </summary>
internal static class CalendarRows
{
    /// <exception cref="ForeignFileException">It is no calendar, or an event has no end.</exception>
    public static IReadOnlyList<ForeignRow> Read(string file, string text)
    {
        var lines = Unfolded(text);
        if (lines.Count == 0 || !lines[0].Text.Trim().Equals("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase))
            throw new ForeignFileException($"{file}, line 1: a calendar begins with BEGIN:VCALENDAR.", "Export it as iCalendar (.ics).");
        var rows = new List<ForeignRow>();
        var (begun, inside) = (0, 0);
        var values = new List<(string, string)>();
        foreach (var (number, line) in lines)
        {
            var word = line.Trim().ToUpperInvariant();
            if (begun == 0 && word == "BEGIN:VEVENT")
                begun = number;
            else if (begun > 0 && inside == 0 && word == "END:VEVENT")
            {
                rows.Add(ForeignRow.Made(file, $"line {Text(begun)}", values));
                (begun, values) = (0, []);
            }
            else if (begun > 0 && (word.StartsWith("BEGIN:", StringComparison.Ordinal) || word.StartsWith("END:", StringComparison.Ordinal)))
                inside += word[0] == 'B' ? 1 : -1;
            else if (begun > 0 && inside == 0 && line.Length > 0)
                values.AddRange(Property(file, number, line));
            if (rows.Count > ForeignLimits.Rows)
                throw ForeignText.TooMany(file);
        }

        return begun == 0 ? rows : throw new ForeignFileException($"{file}, line {Text(begun)}: this event has no END:VEVENT.", "The file was cut off: export it again.");
    }

    private static IEnumerable<(string, string)> Property(string file, int number, string line)
    {
        var colon = ValueStart(line);
        if (colon < 1)
            throw new ForeignFileException($"{file}, line {Text(number)} is no line of a calendar: it has no name with a colon behind it.", "Export the calendar again; a line that goes on begins with a space.");
        var parts = line[..colon].Split(';');
        var name = parts[0].ToUpperInvariant();
        yield return (name, Unescaped(line[(colon + 1)..]));
        foreach (var parameter in parts.Skip(1).Select(part => part.Split('=', 2)).Where(part => part.Length == 2))
            yield return ($"{name};{parameter[0].ToUpperInvariant()}", parameter[1].Trim('"'));
    }

    /// <summary>The colon before the value; those in quotes belong to parameters.</summary>
    private static int ValueStart(string line)
    {
        var isQuoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '"')
                isQuoted = !isQuoted;
            else if (line[at] == ':' && !isQuoted)
                return at;
        }

        return -1;
    }

    /// <summary>Logical lines, each with the number of its first one: what begins with a space goes on.</summary>
    private static List<(int Number, string Text)> Unfolded(string text)
    {
        var lines = new List<(int Number, StringBuilder Text)>();
        foreach (var (index, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (lines.Count > 0 && (line.StartsWith(' ') || line.StartsWith('\t')))
                lines[^1].Text.Append(line, 1, line.Length - 1);
            else
                lines.Add((index + 1, new StringBuilder(line)));
        }

        return lines.ConvertAll(line => (line.Number, line.Text.ToString()));
    }

    private static string Unescaped(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] != '\\' || at + 1 == value.Length)
                text.Append(value[at]);
            else
                text.Append(value[++at] is 'n' or 'N' ? '\n' : value[at]);
        }

        return text.ToString();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
