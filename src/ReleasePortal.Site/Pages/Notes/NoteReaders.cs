using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Readers;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Notes;

/// <summary>Which notes each audience reads, and where.</summary>
internal sealed class NoteReaders(Material material)
{
    private readonly Audiences audiences = material.Records.Portal.Readers;
    private readonly Reach reach = new(material.Records);

    /// <summary>Audiences that do not read all notes of a release, and read some; from narrow to wide.</summary>
    public IEnumerable<string> Of(Release release)
    {
        var all = material.Records.Notes[release.Id].Count();
        return audiences.All.Where(audience => NotesFor(audience, release).Count() is var some && some > 0 && some < all);
    }

    /// <summary>The notes of a release that an audience reads, on a page of their own.</summary>
    public Address AddressOf(Release release, string audience) =>
        SiteMap.NotesOf(release, Segments.Of(audiences.All).First(pair => pair.Name == audience).Segment);

    /// <summary>What asks for attention comes first.</summary>
    public IEnumerable<NoteFragment> NotesFor(string audience, Release release) => material.Records.Notes[release.Id]
        .Where(note => audiences.MayRead(audience, reach.Of(note, release)))
        .OrderBy(note => NoteKinds.Rank(note.Kind)).ThenBy(note => note.Id, StringComparer.Ordinal);

    /// <inheritdoc cref="Audiences.MayRead"/>
    public bool MayRead(string reader, KnownIssue issue) => audiences.MayRead(reader, reach.Of(issue));
}
