using NodaTime;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Graphs;
using ReleasePortal.Site.Pages.Calendar;
using ReleasePortal.Site.Pages.Calendar.Timeline;
using ReleasePortal.Site.Wording;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages.Calendar;

/// <summary>Bars and their labels; the widths of the real font are held against this in a browser.</summary>
public sealed class TimelineLabelTests
{
    private static readonly TimelineScale Scale = new(Quarter.Of(new LocalDate(2026, 11, 23)).Days);

    [Theory]
    [InlineData(1, 1, null, 1)] // A short bar has its label at the right,
    [InlineData(92, 92, "before", 92)] // at the end of the quarter at the left,
    [InlineData(40, 70, "fits", 40)] // and a long one inside.
    public void A_label_stands_where_there_is_room(int first, int last, string? expected, int start)
    {
        var label = TimelineLabel.Of("Web Shop 2026.50", (first, last), 92);

        Assert.Equal(expected, label.Class);
        Assert.InRange(start, label.First, label.Last);
        Assert.InRange(label.First, 1, label.Last);
        Assert.True(label.Last <= 92);
    }

    [Theory, InlineData(90), InlineData(91), InlineData(92)]
    public void Any_bar_has_room_for_its_label_within_the_quarter(int days)
    {
        var name = new string('W', 200);
        for (var first = 1; first <= days; first++)
        {
            for (var last = first; last <= days; last++)
            {
                var label = TimelineLabel.Of(name, (first, last), days);
                Assert.True(label.First >= 1 && label.Last <= days, $"{first}–{last}: {label}");
                Assert.EndsWith("…", label.Words, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void No_label_lies_on_another_bar_or_label()
    {
        var entries = Enumerable.Range(0, 60).Select(index => Entry($"Payments {index}.0", index * 37 % 90, index % 9 == 0 ? 20 : 1)).ToList();
        var bars = TimelineBars.Of(entries, Scale, Time);

        Assert.Equal(60, bars.Count);
        var lanes = bars.Select(bar => (Bar: bar, Lane: bar.Classes.Split(' ').Single(name => name[0] == 'l' && char.IsDigit(name[1])))).GroupBy(bar => bar.Lane, bar => Taken(bar.Bar));
        foreach (var lane in lanes)
        {
            var inOrder = lane.Order().ToList();
            Assert.All(inOrder.Zip(inOrder.Skip(1)), pair => Assert.True(pair.First.Last < pair.Second.First, $"{lane.Key}: {pair}"));
        }
    }

    [Fact]
    public void Wide_letters_are_wider_than_narrow_ones_and_what_is_not_in_the_table_counts_as_widest()
    {
        Assert.True(LabelWidth.Of("WWW") > 3 * LabelWidth.Of("iii") / 2);
        Assert.True(LabelWidth.Of("漢") >= LabelWidth.Of("W"));
        Assert.Equal("Shop", LabelWidth.Cut("Shop", LabelWidth.Of("Shop")));
    }

    private static TimeWords Time => new(Settings(), Instant.FromUtc(2026, 11, 23, 6, 0));

    private static PortalSettings Settings() => SmallSite.RecordsOf(Fixtures.SmallRepository.Base()).Portal;

    private static TimelineEntry Entry(string name, int day, int days)
    {
        var first = Scale.Days.First.PlusDays(day);
        var range = new DayRange(first, LocalDate.Min(first.PlusDays(days - 1), Scale.Days.Last));
        var start = first.AtMidnight().InUtc().ToInstant();
        return new TimelineEntry(name, Address.Home, States.Planned, new Interval(start, start + Duration.FromDays(days)), range);
    }

    private static (int First, int Last) Taken(TimelineBar bar)
    {
        var numbers = bar.Classes.Split(' ').Where(name => name[0] is 'd' or 'w' && int.TryParse(name[1..], out _)).ToDictionary(name => name[0], name => int.Parse(name[1..], null));
        var label = TimelineLabel.Of(bar.Label, (numbers['d'], numbers['d'] + numbers['w'] - 1), 92);
        return (label.First, label.Last);
    }
}
