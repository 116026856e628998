using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Site.Feeds.News;

/// <summary>What became of a release, behind its name.</summary>
internal static class StepWords
{
    /// <summary>The part of an id.</summary>
    public static string Id(ReleaseStatus status) => KebabCase.Of(status.ToString());

    /// <param name="status">What it became.</param>
    /// <param name="when">Its window in words, or null where that cannot be read.</param>
    public static string Of(ReleaseStatus status, string? when) => status switch
    {
        ReleaseStatus.Proposed => when is null ? "proposed" : $"proposed for {when}",
        ReleaseStatus.Planned => when is null ? "planned" : $"planned for {when}",
        ReleaseStatus.Approved => "approved",
        ReleaseStatus.InProgress => "started",
        ReleaseStatus.Validating => "deployed, and being validated",
        ReleaseStatus.Completed => "released",
        ReleaseStatus.RolledBack => "rolled back",
        ReleaseStatus.Failed => "failed",
        ReleaseStatus.Cancelled => "cancelled",
        ReleaseStatus.Withdrawn => "withdrawn",
        ReleaseStatus.Postponed => "postponed",
    };

    public static string Of(Verdict verdict) => verdict switch
    {
        Domain.Releases.Verdict.Go => "decided, go",
        Domain.Releases.Verdict.NoGo => "decided, no-go",
        Domain.Releases.Verdict.Conditional => "decided, go with conditions",
    };

    /// <param name="written">Such as <c>no_go</c>.</param>
    /// <returns>Null where there is no such verdict.</returns>
    public static Verdict? Verdict(string? written) =>
        Enum.GetValues<Verdict>().Cast<Verdict?>().FirstOrDefault(verdict => KebabCase.Snake(verdict.ToString()!) == written);
}
