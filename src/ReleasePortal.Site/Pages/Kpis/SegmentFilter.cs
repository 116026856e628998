using ReleasePortal.Domain.Kpis;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Kpis;

/// <summary>Narrows what a KPI looked at to one segment of each dimension.</summary>
internal static class SegmentFilter
{
    /// <summary>What one can choose: the segments that not everything lies in.</summary>
    public static Filter? Of(IReadOnlyList<Sighting> sightings, Material material)
    {
        List<FilterChoice> choices =
        [
            .. from dimension in Enum.GetValues<Dimension>()
               let segments = sightings.SelectMany(one => one.Of.In(dimension)).CountBy(segment => segment, StringComparer.Ordinal).OrderBy(entry => entry.Key, StringComparer.Ordinal).ToList()
               where segments.Exists(entry => entry.Value < sightings.Count)
               select Choice(dimension, segments.Select(entry => entry.Key), material),
        ];
        return choices.Count == 0 ? null : new Filter(null, choices);
    }

    /// <summary>The words that a row carries: <c>tier:1 team:payments</c>.</summary>
    public static string WordsOf(Sighting one) => string.Join(' ', one.Of.Segments.Select(entry => $"{Key(entry.Dimension)}:{Value(entry.Segment)}"));

    /// <summary>The page, narrowed to a segment.</summary>
    public static Address Asking(Address page, Dimension dimension, string segment) => page.Asking(Key(dimension), Value(segment));

    private static FilterChoice Choice(Dimension dimension, IEnumerable<string> segments, Material material) => new(
        Key(dimension),
        SegmentWords.Of(dimension),
        $"All {SegmentWords.Of(dimension).ToLowerInvariant()}s",
        [.. segments.Select(segment => new FilterOption(Value(segment), SegmentWords.NameOf(dimension, segment, material)))]);

    private static string Key(Dimension dimension) => dimension.ToString().ToLowerInvariant();

    private static string Value(string segment) => segment.ToLowerInvariant().Replace(' ', '-');
}
