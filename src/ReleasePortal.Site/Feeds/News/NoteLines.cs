using ReleasePortal.Domain;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Pages.Notes;

namespace ReleasePortal.Site.Feeds.News;

/// <summary>Release notes in a line each, what asks for attention first.</summary>
internal static class NoteLines
{
    public static IReadOnlyList<string> Of(Release release, RecordSet records) =>
    [
        .. records.Notes[release.Id]
            .OrderBy(note => NoteKinds.Rank(note.Kind)).ThenBy(note => note.Id, StringComparer.Ordinal)
            .Select(note => $"{NoteKinds.Title(note.Kind)}: {NoteHeadline.Of(note, records.Portal.Trackers)}"),
    ];
}
