using System.Text.RegularExpressions;

namespace ReleasePortal.Tests.Kpis;

/// <summary>The written page of a KPI, taken apart.</summary>
internal sealed partial class KpiPage
{
    public static readonly string Folder = Path.Combine(SourceTree.Root, "src", "ReleasePortal.Domain", "Kpis");

    private readonly List<ExampleRow> rows = [];

    /// <param name="text">A page, or as much of one as a test needs.</param>
    public KpiPage(string text)
    {
        Text = text;
        var example = text.Split("\n## By hand\n") is [_, var rest] ? rest.Split("\n## ")[0] : "";
        foreach (Match table in Table().Matches(example))
            Add([.. table.Value.Trim().Split('\n')]);
    }

    public string Text { get; }

    public IEnumerable<string> Headings => Heading().Matches(Text).Select(heading => heading.Groups["words"].Value);

    /// <summary>Of the tables that describe records.</summary>
    public IEnumerable<ExampleRow> Records => rows.Where(row => row.Kind != "figure");

    /// <summary>Of the tables that say what is counted.</summary>
    public IEnumerable<ExampleRow> Results => rows.Where(row => row.Kind == "figure");

    /// <summary>All words but those in tables.</summary>
    public int Words => Word().Count(Table().Replace(Text, "\n"));

    public static KpiPage Of(string name) => new(File.ReadAllText(Path.Combine(Folder, name + ".md")));

    private void Add(string[] lines)
    {
        var heads = Cells(lines[0]);
        foreach (var line in lines.Skip(2))
            rows.Add(new ExampleRow(heads[0], heads.Zip(Cells(line)).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)));
    }

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Replace("`", "", StringComparison.Ordinal).Trim())];

    [GeneratedRegex(@"(?:^\|.*\|\n)+", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Table();

    [GeneratedRegex("^#+ (?<words>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex("[A-Za-z0-9'’`_:/.-]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
