using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Conventions;

/// <summary>Small files and short methods: the budgets of this repository.</summary>
public sealed class SizeBudgetTests
{
    [Fact]
    public void Half_of_the_files_have_at_most_60_lines_and_19_of_20_at_most_250()
    {
        var lines = SourceFile.OfProduct.Select(file => file.Lines).Order().ToList();

        Assert.InRange(Quantile(lines, 0.5), 1, 60);
        Assert.InRange(Quantile(lines, 0.95), 1, 250);
    }

    [Fact]
    public void No_file_has_more_than_400_lines() => Found.Nothing(
        from file in SourceFile.All
        where file.Lines > 400
        select $"{file.Path}: {file.Lines} lines");

    [Fact]
    public void Methods_have_at_most_60_lines_and_19_of_20_at_most_30()
    {
        var methods = SourceFile.All.SelectMany(file => file.Methods).ToList();

        Assert.InRange(Quantile([.. methods.Select(method => method.Lines).Order()], 0.95), 1, 30);
        Found.Nothing(from method in methods where method.Lines > 60 select $"{method.Name}: {method.Lines} lines");
    }

    [Fact]
    public void A_rule_fits_on_100_lines() => Found.Nothing(
        from file in SourceFile.OfProduct
        where file.Path.Contains("/Rules/", StringComparison.Ordinal) && file.Lines > 100
        select $"{file.Path}: {file.Lines} lines");

    [Fact]
    public void Nine_files_of_ten_hold_one_type()
    {
        var files = SourceFile.All.Where(file => file.TopLevelTypes.Any()).ToList();
        var several = files.Where(file => file.TopLevelTypes.Count() > 1).ToList();

        Assert.True(several.Count * 10 <= files.Count, string.Join('\n', several.Select(file => file.Path)));
    }

    private static int Quantile(List<int> ordered, double part) => ordered[(int)(part * (ordered.Count - 1))];
}
