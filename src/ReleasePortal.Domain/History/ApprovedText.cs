using System.Text.RegularExpressions;

namespace ReleasePortal.Domain.History;

/// <summary>What an approval approves of a plan: when, what, and how it is undone. The rest may be put in better words.</summary>
public static partial class ApprovedText
{
    /// <summary>Matches the keys that belong to it.</summary>
    [GeneratedRegex(@"^(type|version|(window|rollback|risk)\..*|services\[.*|scope\[.*\]\.id)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    public static partial Regex Keys();

    /// <summary>The first published version after one that changed what was approved; null where it still holds.</summary>
    public static PublishedVersion? ChangedAfter(RecordTrail trail, int number) =>
        trail.Published.FirstOrDefault(version => version.Number > number && version.Changes.Any(change => Keys().IsMatch(change.Field)));
}
