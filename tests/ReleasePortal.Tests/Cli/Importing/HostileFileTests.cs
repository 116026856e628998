using System.Text;
using ReleasePortal.Cli;
using ReleasePortal.Repository.Imports;
using Xunit;

namespace ReleasePortal.Tests.Cli.Importing;

/// <summary>Files that are broken or want to harm: a finding with the file, the line and a way out, and nothing written.</summary>
public sealed class HostileFileTests : IDisposable
{
    private const string Head = "Summary,Issue key,Status,Priority,Created,Affects versions,Description\n";

    private readonly ImportedFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, string, string> Broken => new()
    {
        { "jira.csv", "", "jira.csv is empty." },
        { "jira.csv", Head + "a,SHOP-1,Open,High,2026-10-02,1.0.0,\"never ends\nand on\n", "jira.csv, line 2: the quotes of this row are broken." },
        { "jira.csv", Head + "a,SHOP-1,Open,High,2026-10-02,1.0.0,say \"this\" now\n", "jira.csv, line 2: the quotes of this row are broken." },
        { "jira.csv", Head + "a,SHOP-1,Open,High,2026-10-02,1.0.0,\"x\"\nb,SHOP-2,Open\n", "jira.csv, line 3 has 3 values, and there are 7 columns." },
        { "jira.csv", "words without any column\n", "jira.csv, line 1 is no line of column names" },
        { "jira.csv", Head + "a\0b,SHOP-1\n", "jira.csv, line 2 holds a zero byte" },
        { "jira.json", "{\"issues\": [{\"key\": \"SHOP-1\"},\n", "jira.json, line 2: this is no JSON, or it ends in the middle." },
        { "jira.json", "{\"issues\": [{\"key\": \"SHOP-1\", \"key\": \"SHOP-2\"}]}", "jira.json, line 1: an object has the same name two times." },
        { "jira.json", "{\"problems\": []}", "jira.json has no list \"issues\"." },
        { "jira.json", "{\"issues\": [7]}", "jira.json, issues[0] is no object." },
        { "jira.json", "{\"issues\": [{\"key\": \"\\ud800\"}]}", "jira.json" },
        { "jira.txt", "words", "jira.txt ends in none of .csv, .json." },
        { "freezes.ics", "BEGIN:VEVENT\nEND:VEVENT\n", "freezes.ics, line 1: a calendar begins with BEGIN:VCALENDAR." },
        { "freezes.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:a\n", "freezes.ics, line 2: this event has no END:VEVENT." },
        { "freezes.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nno colon\nEND:VEVENT\nEND:VCALENDAR\n", "freezes.ics, line 3 is no line of a calendar" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_broken_file_is_told_with_its_place(string name, string text, string expected) => await Refused(name, Encoding.UTF8.GetBytes(text), ExitStatus.FindingsBlock, expected);

    [Fact]
    public async Task Another_encoding_is_told_with_the_line()
    {
        await Refused("jira.csv", [.. Encoding.UTF8.GetBytes(Head), .. "Stra"u8, 0xDF, .. "e,SHOP-1\n"u8], ExitStatus.FindingsBlock, "jira.csv, line 2 is not UTF-8.");
        await Refused("jira.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Head)], ExitStatus.FindingsBlock, "jira.csv is UTF-16.");
    }

    [Fact]
    public async Task Limits_are_named()
    {
        await Refused("jira.csv", new byte[ForeignLimits.Bytes + 1], ExitStatus.Limit, "more than 20 MiB (limit of imports)");
        await Refused("jira.csv", Encoding.UTF8.GetBytes(Head + string.Concat(Enumerable.Repeat("a,b,c,d,e,f,g\n", ForeignLimits.Rows + 1))), ExitStatus.Limit, "has more than 5,000 rows");
        await Refused("jira.json", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("[", 100_000))), ExitStatus.FindingsBlock, "more than 64 levels");
    }

    public static TheoryData<string, string> Values => new()
    {
        { "a\u001B[31mb,SHOP-1,Open,High,2026-10-02,1.0.0,c", "title (Summary): it holds a control character" },
        { "a\u202Eb,SHOP-1,Open,High,2026-10-02,1.0.0,c", "title (Summary): it holds a control character" },
        { "a,SHOP-1,Gone fishing,High,2026-10-02,1.0.0,c", "status (Status): \"Gone fishing\" is not known" },
        { "a,SHOP-1,Open,High,2026-02-30,1.0.0,c", "reported_at (Created): \"2026-02-30\": there is no such day or time" },
        { "a,SHOP-1,Open,High,yesterday,1.0.0,c", "reported_at (Created): \"yesterday\": it is no time" },
        { "a,../../..,Open,High,2026-10-02,1.0.0,c", "id: the row has nothing of which an id can be made" },
        { "a,SHOP-1,Open,High,2026-10-02,not a range at all <,c", "not mapped:" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_that_cannot_be_a_records_is_told_with_line_and_field(string row, string expected) =>
        await Refused("jira.csv", Encoding.UTF8.GetBytes(Head + row + "\n"), ExitStatus.FindingsBlock, expected, "jira.csv, line 2: not mapped:");

    [Fact]
    public async Task Formulas_and_YAML_stay_words()
    {
        folder.Export("jira.csv", Encoding.UTF8.GetBytes(Head + "\"=HYPERLINK(\"\"https://evil.example\"\")\",SHOP-1,Open,High,2026-10-02,1.0.0,\"]\nproduct: bank\n---\"\n"));

        await folder.Run("import", "jira", "exports/jira.csv", "--product", "shop", "--audience", "internal");

        var lines = folder.Lines("content/known-issues/shop-1.yml");
        Assert.Contains("product: shop", lines);
        Assert.DoesNotContain("product: bank", lines);
        Assert.Contains(lines, line => line.StartsWith("title: ", StringComparison.Ordinal) && line.Contains("=HYPERLINK", StringComparison.Ordinal));
        Assert.Empty(folder.Wrong());
    }

    [Fact]
    public async Task A_mapping_file_with_an_unknown_part_is_told()
    {
        folder.Export("map.yml", "sets: { product: shop }\n"u8.ToArray());

        Assert.Equal(ExitStatus.FindingsBlock, await folder.Run("import", "jira", "exports/jira.csv", "--map", "exports/map.yml"));

        Assert.Contains("map.yml:1:1: a mapping file has no key \"sets\".", folder.Said, StringComparison.Ordinal);
    }

    private async Task Refused(string name, byte[] bytes, ExitStatus status, params string[] expected)
    {
        folder.Export(name, bytes);
        var before = folder.Files;
        var kind = name.EndsWith(".ics", StringComparison.Ordinal) ? (string[])["freezes", $"exports/{name}", "--level", "soft", "--team", "web"] : ["jira", $"exports/{name}", "--product", "shop", "--audience", "internal"];

        var ended = await folder.Run(["import", .. kind]);

        Assert.All(expected, words => Assert.Contains(words, folder.Said, StringComparison.Ordinal));
        Assert.Equal(status, ended);
        Assert.DoesNotContain("\u001B", folder.Said, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files);
    }
}
