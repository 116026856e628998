using System.Buffers;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Readers;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Privacy;

public sealed class KeyInWiderText : ReviewRule
{
    private static readonly SearchValues<char> Borders = SearchValues.Create(" \n(<\"'");

    public override string Code => "PRV006";

    public override string Title => "A key of a tracker in a text for a wider audience";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from text in ToldTexts.Of(records)
        from tracker in records.Portal.Trackers
        from found in Keys(text, tracker.Pattern)
        select new Finding(
            this,
            found.Place,
            $"Everybody of the audience {text.Audience} can read {found.Key}, a key of {tracker.Name}: it means nothing to them, and tells how work is organised.",
            "Take it out. A note names the keys that it is about under issues, where only those who make the product read them.");

    private static IEnumerable<(string Key, Place Place)> Keys(ToldText text, IssueKeyPattern pattern) =>
    [
        .. from line in text.Lines
           from key in pattern.In(line.Words)
           select (key.Value, line.Place),
        .. text.Body is { } body ? pattern.In(body.Text).Where(key => !body.IsCode(key.Index) && !IsInAddress(body.Text, key.Index)).Select(key => (key.Value, body.PlaceOf(key.Index, key.Length))) : [],
    ];

    /// <summary>What leads somewhere is looked at as a link.</summary>
    private static bool IsInAddress(string text, int start)
    {
        var before = text.AsSpan(0, start);
        return before[(before.LastIndexOfAny(Borders) + 1)..].Contains("://", StringComparison.Ordinal);
    }
}
