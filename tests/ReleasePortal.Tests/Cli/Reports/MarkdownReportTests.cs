using System.Text;
using ReleasePortal.Cli.Reports;
using Xunit;

namespace ReleasePortal.Tests.Cli.Reports;

public sealed class MarkdownReportTests
{
    [Fact]
    public void Hostile_text_stays_in_its_cell()
    {
        var text = new MarkdownReport().Written(Sample.Inspection("a", Sample.Finding(Sample.Error, "a|b.yml", 1, 1, 2, Sample.Hostile)));

        var row = text.Split('\n').Single(line => line.StartsWith("| error", StringComparison.Ordinal));
        Assert.Equal(5, row.Where((letter, index) => letter == '|' && row[Math.Max(0, index - 1)] != '\\').Count());
        Assert.DoesNotContain("<b>", row, StringComparison.Ordinal);
        Assert.DoesNotContain("@all", row, StringComparison.Ordinal);
    }

    [Fact]
    public void A_summary_is_never_longer_than_one_mebibyte_and_says_what_it_left_out()
    {
        var findings = Enumerable.Range(1, 9000).Select(line => Sample.Finding(Sample.Error, "a.yml", line, 1, 2, new string('é', 200)));

        var text = new MarkdownReport().Written(Sample.Inspection("a", [.. findings]));

        Assert.True(Encoding.UTF8.GetByteCount(text) <= 1024 * 1024);
        Assert.Matches("[0-9]+ findings left out: a summary holds 1 MiB. `portal check` lists all 9000.", text);
    }
}
