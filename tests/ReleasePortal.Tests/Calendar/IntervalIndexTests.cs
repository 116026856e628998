using CsCheck;
using NodaTime;
using ReleasePortal.Domain.Calendar;
using Xunit;

namespace ReleasePortal.Tests.Calendar;

/// <summary>The tree finds what looking at everything finds.</summary>
public sealed class IntervalIndexTests
{
    private static readonly Gen<Interval> Spans =
        from start in Gen.Int[0, 60]
        from length in Gen.Int[1, 40]
        select Span(start, start + length);

    [Fact]
    public void It_finds_what_looking_at_each_one_finds_in_the_order_of_starts() => Gen.Select(Spans.Array[0, 40], Spans).Sample((all, asked) =>
        new IntervalIndex<Interval>(all, span => span).Overlapping(asked)
            .SequenceEqual(all.Where(span => span.Overlap(asked)).OrderBy(span => span.Start)));

    [Theory]
    [InlineData(0, 10, 0)]
    [InlineData(0, 11, 1)]
    [InlineData(19, 30, 1)]
    [InlineData(20, 30, 0)]
    [InlineData(12, 13, 1)]
    public void What_touches_is_not_found(int start, int end, int found) =>
        Assert.Equal(found, new IntervalIndex<string>(["one"], _ => Span(10, 20)).Overlapping(Span(start, end)).Count);

    [Fact]
    public void A_long_one_that_starts_first_is_found_behind_many_short_ones()
    {
        var index = new IntervalIndex<int>([.. Enumerable.Range(0, 51)], number => number == 0 ? Span(0, 1000) : Span(number, number + 1));

        Assert.Equal([0], index.Overlapping(Span(900, 901)));
    }

    [Fact]
    public void In_an_empty_one_nothing_is_found() => Assert.Empty(new IntervalIndex<int>([], _ => Span(0, 1)).Overlapping(Span(0, 1)));

    private static Interval Span(int start, int end) => new(Instant.FromUnixTimeSeconds(start), Instant.FromUnixTimeSeconds(end));
}
