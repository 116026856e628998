using ReleasePortal.Cli.Output;
using Xunit;

namespace ReleasePortal.Tests.Cli.Output;

/// <summary>Months as blocks.</summary>
public sealed class SparklineTests
{
    [Fact]
    public void No_data_is_a_gap_and_nothing_is_the_lowest_block() =>
        Assert.Equal("·▁▅█", Sparkline.Of([null, 0, 2, 4]));

    [Fact]
    public void Without_anything_above_0_all_are_low() => Assert.Equal("▁·▁", Sparkline.Of([0, null, 0]));

    [Fact]
    public void Without_any_data_there_are_only_gaps() => Assert.Equal("··", Sparkline.Of([null, null]));

    [Fact]
    public void A_table_that_is_too_wide_goes_on_below_with_its_first_column() => Assert.Equal(
        ["  a   bb", "  1  222", "  a  ccc", "  1    3"],
        TextTable.Lines(["a", "bb", "ccc"], [["1", "222", "3"]], width: 9, "  ").Select(line => line.Line));
}
