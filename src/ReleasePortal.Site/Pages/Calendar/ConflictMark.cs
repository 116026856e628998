using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Calendar;

/// <summary>The one place that decides which releases the calendar marks as in conflict.</summary>
internal static class ConflictMark
{
    /// <summary>The mark in words, for those who do not see it; null without a conflict.</summary>
    public static string? Of(Release release, Material material) =>
        material.Conflicts.Blocks(release.Id) ? "conflict" : null;
}
