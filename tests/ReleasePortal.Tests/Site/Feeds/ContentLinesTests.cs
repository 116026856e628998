using System.Text;
using NodaTime;
using ReleasePortal.Site.Feeds.ICalendar;
using Xunit;

namespace ReleasePortal.Tests.Site.Feeds;

public sealed class ContentLinesTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a, b; c\\d", @"a\, b\; c\\d")]
    [InlineData("one\r\ntwo\nthree\rfour\u2028five\u0085six", @"one\ntwo\nthree\nfour\nfive\nsix")]
    [InlineData("bell\u0007 and\u007F \u009Bcontrols\tout", "bell and controls out")]
    [InlineData("BEGIN:VEVENT\nUID:x", @"BEGIN:VEVENT\nUID:x")]
    public void Text_is_escaped_and_cannot_begin_a_line(string words, string value) => Assert.Equal(value, TextValue.Of(words));

    [Fact]
    public void Half_a_character_is_left_out() =>
        Assert.Equal("ab", TextValue.Of("a" + (char)0xD800 + "b"));

    [Theory]
    [InlineData("a")]
    [InlineData("ä")]
    [InlineData("日")]
    [InlineData("🚀")]
    public void Lines_are_folded_between_characters_and_unfold_to_what_they_were(string letter)
    {
        foreach (var length in Enumerable.Range(0, 200))
        {
            var words = string.Concat(Enumerable.Repeat(letter, length));
            var text = new ContentLines().Text("SUMMARY", words).ToString();
            Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
            Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
            Assert.All(text.Split("\r\n"), line => Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line))));
            Assert.Equal($"SUMMARY:{words}\r\n", text.Replace("\r\n ", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_line_of_75_octets_is_not_folded() =>
        Assert.Equal(77, new ContentLines().Text("SUMMARY", new string('a', 67)).ToString().Length);

    [Fact]
    public void Lengths_are_hours_and_no_days()
    {
        Assert.Equal("PT62H", TimeValue.Of(Duration.FromHours(62)));
        Assert.Equal("PT4H30M", TimeValue.Of(Duration.FromMinutes(270)));
        Assert.Equal("PT1S", TimeValue.Of(Duration.FromSeconds(1)));
    }
}
