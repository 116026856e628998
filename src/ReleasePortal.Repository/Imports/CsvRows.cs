using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace ReleasePortal.Repository.Imports;

/// <summary>Rows of CSV below a line of names. A name may stand several times, as Jira writes its lists.</summary>
internal static class CsvRows
{
    private static readonly char[] Separators = [',', ';', '\t'];

    /// <exception cref="ForeignFileException">Quotes are broken, a row has more or fewer values than names, or a limit is met.</exception>
    public static IReadOnlyList<ForeignRow> Read(string file, string text)
    {
        var isBroken = false;
        var settings = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = SeparatorOf(text),
            BadDataFound = _ => isBroken = true,
            IgnoreBlankLines = true,
            DetectDelimiter = false,
        };
        using var source = new StringReader(text);
        using var parser = new CsvParser(source, settings);
        var rows = new List<ForeignRow>();
        string[]? names = null;
        for (var line = 1; parser.Read(); line = parser.RawRow + 1)
        {
            var values = parser.Record ?? [];
            if (isBroken || parser.RawRecord.Count(letter => letter == '"') % 2 != 0)
                throw Broken(file, line);
            if (names is null)
                names = Names(file, values);
            else
                rows.Add(Row(file, line, names, values));
            if (rows.Count > ForeignLimits.Rows)
                throw ForeignText.TooMany(file);
        }

        return rows;
    }

    private static string[] Names(string file, string[] values) => values.Length switch
    {
        1 => throw new ForeignFileException($"{file}, line 1 is no line of column names with commas, semicolons or tabs between them.", "Export it as CSV with a heading; JSON has its own file name, ending in .json."),
        > ForeignLimits.Columns => throw new ForeignFileException($"{file} has more than {Text(ForeignLimits.Columns)} columns (limit of imports).", "Export the columns that are needed.", isLimit: true),
        _ => [.. values.Select(name => name.Trim())],
    };

    private static ForeignRow Row(string file, int line, string[] names, string[] values) => values.Length == names.Length
        ? ForeignRow.Made(file, $"line {Text(line)}", names.Zip(values))
        : throw new ForeignFileException(
            $"{file}, line {Text(line)} has {Text(values.Length)} values, and there are {Text(names.Length)} columns.", "Look for a separator that stands outside of quotes, or for a line that was cut off; export the file again.");

    private static ForeignFileException Broken(string file, int line) => new(
        $"{file}, line {Text(line)}: the quotes of this row are broken.", "A value with a quote in it stands in quotes, and its own quotes are doubled. Export the file again, or put the row right.");

    /// <summary>The one that stands most often in the first line.</summary>
    private static string SeparatorOf(string text)
    {
        var first = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length).ToString();
        return Separators.MaxBy(separator => first.Count(letter => letter == separator)).ToString();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
