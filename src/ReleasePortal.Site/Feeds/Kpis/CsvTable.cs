using System.Text;

namespace ReleasePortal.Site.Feeds.Kpis;

/// <summary>
/// Rows of a table as RFC 4180 writes them: commas, CR LF, quotes where they are needed, UTF-8. No byte order mark stands before it: programs
/// would take it for a part of the first column's name, and RFC 4180 knows none.
/// </summary>
internal sealed class CsvTable
{
    /// <summary>With these a spreadsheet begins a formula; the last four are the wide forms, which it takes for the same.</summary>
    private const string FormulaStarts = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private readonly StringBuilder text = new();

    public CsvTable(params string[] columns) => Add([.. columns.Select(Text)]);

    public byte[] Bytes => Encoding.UTF8.GetBytes(text.ToString());

    /// <summary>
    /// Words. As OWASP advises against formulas, an apostrophe goes before what a spreadsheet would take for one, white space before it or not,
    /// and such a cell is quoted.
    /// </summary>
    public static string Text(string? words)
    {
        if (words is null or "")
            return "";
        var rest = words.TrimStart(' ', '\u00A0', '\uFEFF');
        if (rest.Length > 0 && FormulaStarts.Contains(rest[0], StringComparison.Ordinal))
            return Quoted("'" + words);
        return words.AsSpan().IndexOfAny(",\"\r\n") >= 0 || words[0] == ' ' || words[^1] == ' ' ? Quoted(words) : words;
    }

    /// <summary>A number of ours, which stays a number even with a minus; nothing where there is none.</summary>
    public static string Number(double? value) => value is null ? "" : KpiNumber.Text(value.Value);

    /// <summary>yes, no, or nothing.</summary>
    public static string Answer(bool? answer) => answer switch { true => "yes", false => "no", null => "" };

    /// <param name="cells">Made by <see cref="Text"/>, <see cref="Number"/> and <see cref="Answer"/>.</param>
    public void Add(params IReadOnlyList<string> cells) => text.AppendJoin(',', cells).Append("\r\n");

    private static string Quoted(string words) => $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
