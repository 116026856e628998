using ReleasePortal.Cli.Reports;
using ReleasePortal.Domain.Sources;
using Xunit;

namespace ReleasePortal.Tests.Cli.Reports;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("title: x", 8, 9, "title: x", 7, 1)]
    [InlineData("\ttitle: x", 2, 7, "    title: x", 4, 5)]
    [InlineData("標題: x", 5, 6, "標題: x", 6, 1)]
    [InlineData("a\u001Bb: c", 1, 4, "a\\u001Bb: c", 0, 8)]
    [InlineData("x", 1, 1, "x", 0, 1)]
    [InlineData("x", 2, 2, "x", 1, 1)]
    public void The_caret_stands_under_the_place(string line, int from, int to, string text, int indent, int length)
    {
        var excerpt = Excerpt.Of(line, new TextSpan(new(1, from), new(1, to)), 80);

        Assert.Equal(new Excerpt(text, indent, length), excerpt);
    }

    [Fact]
    public void A_place_of_several_lines_covers_the_rest_of_its_first()
    {
        var excerpt = Excerpt.Of("steps: [one,   ", new TextSpan(new(1, 8), new(3, 2)), 80);

        Assert.Equal(new Excerpt("steps: [one,", 7, 5), excerpt);
    }

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var line = new string('a', 500) + "HERE" + new string('b', 500);

        var excerpt = Excerpt.Of(line, new TextSpan(new(1, 501), new(1, 505)), 60);

        Assert.True(excerpt.Text.Length <= 61);
        Assert.Equal("HERE", excerpt.Text.Substring(excerpt.Indent, excerpt.Length));
        Assert.StartsWith("…", excerpt.Text, StringComparison.Ordinal);
        Assert.EndsWith("…", excerpt.Text, StringComparison.Ordinal);
    }
}
