using ReleasePortal.Domain.Readers;
using ReleasePortal.Site.Pages.Notes;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Readers;

/// <summary>Versions and notes as they stand in lists and cards.</summary>
internal static class ReaderEntries
{
    private const int MostHeadlines = 5;

    private const string NothingToNotice = "Nothing that you will notice.";

    /// <summary>One line: the version, its day, and the first thing that it brought.</summary>
    public static Entry Of(ReaderProduct product, ReaderVersion version, ReaderMaterial material) => new(
        States.Done.With("package"),
        new PageLink(material.Addresses.NotesOf(product, version), $"{product.Title} {version.Text}"),
        material.Time.ShortDay(material.Time.DateOf(version.ShippedAt)),
        Sorted(version.Notes).ToList() switch
        {
            [] => NothingToNotice,
            [var only] => only.Headline,
            [var first, .. var others] => new Pair(first.Headline, $"{Count.Sentence(Count.InWords(others.Count, "more change"))}."),
        });

    /// <summary>The newest version of a product that brought something to notice, else the newest.</summary>
    public static Card News(ReaderProduct product, ReaderMaterial material)
    {
        var version = product.Versions.FirstOrDefault(version => version.Notes.Count > 0) ?? product.Versions[0];
        return new Card(product.Id, $"{product.Title} {version.Text}", version.Notes.Count == 0 ? new Paragraph(NothingToNotice) : Headlines(version.Notes))
        {
            Aside = new PageLink(material.Addresses.NotesOf(product, version), $"Notes of {material.Time.DayText(material.Time.DateOf(version.ShippedAt))}"),
            Padded = true,
        };
    }

    public static Bullets Headlines(IEnumerable<ReaderNote> notes) =>
        new([.. Sorted(notes).Take(MostHeadlines).Select(note => note.Headline)]);

    /// <inheritdoc cref="NoteCards.ByKind{T}"/>
    public static IEnumerable<Card> ByKind(IEnumerable<ReaderNote> notes, Func<ReaderNote, Part> show) => NoteCards.ByKind(notes, note => note.Kind, show);

    public static Part TextOf(ReaderNote note, ReaderMaterial material) => material.Prose.Of(note.Text) ?? "";

    public static IEnumerable<ReaderNote> Sorted(IEnumerable<ReaderNote> notes) => notes.OrderBy(note => NoteKinds.Rank(note.Kind));
}
