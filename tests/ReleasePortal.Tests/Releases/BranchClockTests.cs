using NodaTime;
using ReleasePortal.Domain.History;
using Xunit;

namespace ReleasePortal.Tests.Releases;

/// <summary>When a branch got its commits, where some of their clocks are wrong.</summary>
public sealed class BranchClockTests
{
    [Theory]
    [InlineData("1 2 3 4", "1 2 3 4")]
    [InlineData("5 5 5", "5 5 5")]
    [InlineData("", "")]
    [InlineData("- 2 - 3", "- 2 - 3")]
    [InlineData("1 2 3 9 4", "1 2 3 9 9")]
    [InlineData("1 2 3 9 4 5", "1 2 3 4 4 5")]
    [InlineData("1 2 99 3 4", "1 2 3 3 4")]
    [InlineData("1 2 99", "1 2 -")]
    [InlineData("1 99 2 98", "1 2 2 -")]
    [InlineData("99 1", "1 1")]
    [InlineData("99 98", "- -")]
    [InlineData("1 5 99 2", "1 5 - 5")]
    [InlineData("5 6 7 1 2 8", "5 6 7 7 7 8")]
    [InlineData("9 9 1 2 3", "1 1 1 2 3")]
    public void The_fewest_clocks_are_wrong_and_what_is_later_than_now_is_not_there_until_something_stands_on_it(string committed, string expected) =>
        Assert.Equal(expected, Told(committed));

    [Fact]
    public void As_many_are_believed_as_trying_all_choices_finds()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var times = Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.Next(1, 7)).ToList();
            var clock = new BranchClock(times.Select(time => (Instant?)At(time)), At(50));
            var told = Enumerable.Range(0, times.Count).Select(number => clock.At(number)!.Value).ToList();

            Assert.Equal(told.Order(), told);
            Assert.True(told.Zip(times).Count(pair => pair.First == At(pair.Second)) >= Longest(times));
        }
    }

    private static int Longest(List<int> times) => Enumerable.Range(0, 1 << times.Count)
        .Select(choice => times.Where((_, number) => (choice >> number & 1) == 1).ToList())
        .Where(chosen => chosen.SequenceEqual(chosen.Order()))
        .Max(chosen => chosen.Count);

    private static string Told(string committed)
    {
        var times = committed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var clock = new BranchClock(times.Select(time => time == "-" ? (Instant?)null : At(int.Parse(time, System.Globalization.CultureInfo.InvariantCulture))), At(50));
        return string.Join(' ', times.Select((_, number) => clock.At(number) is { } at ? $"{at.ToUnixTimeSeconds()}" : "-"));
    }

    private static Instant At(int second) => Instant.FromUnixTimeSeconds(second);
}
