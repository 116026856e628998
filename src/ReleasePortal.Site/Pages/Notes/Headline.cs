using ReleasePortal.Domain.Releases;
using ReleasePortal.Markdown;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Notes;

/// <summary>The headline of a note on pages, and in texts that are copied elsewhere.</summary>
internal static class Headline
{
    public static Part Of(NoteFragment note, Material material) => note.Body is { } body ? material.Prose.LineOf(NoteHeadline.Of(note, material.Records.Portal.Trackers), body.Place.Path) : "";

    public static string Plain(NoteFragment note, Material material) => MarkdownWords.Of(NoteHeadline.Of(note, material.Records.Portal.Trackers));
}
