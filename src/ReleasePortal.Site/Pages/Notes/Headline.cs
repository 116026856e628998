using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Notes;

/// <summary>The headline of a note on pages, and in texts that are copied elsewhere.</summary>
internal static class Headline
{
    public static string Of(NoteFragment note, Material material) => NoteHeadline.Of(note, material.Records.Portal.Trackers);
}
