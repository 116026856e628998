using ReleasePortal.Domain.Learning.Issues;

namespace ReleasePortal.Site.Wording;

/// <summary>Says where a known issue is mended: "fixed in" only of a version that readers have.</summary>
internal static class FixWords
{
    /// <summary>Fixed in 5.3.0; null where no version is named.</summary>
    public static string? Of(IssueFix? fix) => fix is null ? null : fix.Standing switch
    {
        FixStanding.Here => $"fixed in {fix.Version}",
        FixStanding.Coming => $"the fix comes with {fix.Version}",
        FixStanding.Undone => $"the fix was in {fix.Version}, which is not in use",
    };

    /// <summary>Beside the words "Fixed in".</summary>
    public static string Value(IssueFix? fix) => fix is null ? "not yet" : fix.Standing switch
    {
        FixStanding.Here => fix.Version,
        FixStanding.Coming => $"not yet: it comes with {fix.Version}",
        FixStanding.Undone => $"not yet: {fix.Version} should have, and is not in use",
    };
}
