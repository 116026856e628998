using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Notes;

/// <summary>Notes in cards, by kind of change.</summary>
internal static class NoteCards
{
    /// <summary>In the order of <see cref="NoteKinds"/>; within a kind as they are given.</summary>
    public static IEnumerable<Card> ByKind(IEnumerable<NoteFragment> notes, Func<NoteFragment, Part> show) => ByKind(notes, note => note.Kind, show);

    /// <inheritdoc cref="ByKind(IEnumerable{NoteFragment}, Func{NoteFragment, Part})"/>
    public static IEnumerable<Card> ByKind<T>(IEnumerable<T> notes, Func<T, ChangeKind> kindOf, Func<T, Part> show) => notes
        .GroupBy(kindOf)
        .OrderBy(group => NoteKinds.Rank(group.Key))
        .Select(group => new Card(EnumWords.Lower(group.Key), NoteKinds.Title(group.Key), new Group([.. group.Select(show)])) { Padded = true, Mark = Count.Digits(group.Count()) });

    /// <summary>With its services, its audience and its keys.</summary>
    public static Part Internal(NoteFragment note, Material material) => With(note, $"For {note.Audience.Id}", material);

    /// <summary>The same, for a page on which the kind of a note is no heading.</summary>
    public static Part OfKind(NoteFragment note, Material material) => With(note, $"{NoteKinds.Title(note.Kind)}, for {note.Audience.Id}", material);

    /// <summary>With the release that brought it.</summary>
    public static Part Of(NoteFragment note, Release release, Material material) => new Note(
        material.Prose.Of(note.Body) ?? "", new PageLink(SiteMap.NotesOf(release), RecordLinks.NameOf(release)), $"For {note.Audience.Id}", "");

    /// <summary>Nothing but what it says.</summary>
    public static Part Plain(NoteFragment note, Material material) => material.Prose.Of(note.Body) ?? "";

    private static Note With(NoteFragment note, string audience, Material material) => new(
        material.Prose.Of(note.Body) ?? "",
        material.Links.Services(note.Services),
        audience,
        new Listed([.. note.Issues.Select(issue => material.Prose.Issues.In(issue.Text))]));
}
