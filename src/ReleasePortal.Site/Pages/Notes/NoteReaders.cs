using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Pages.Notes;

/// <summary>Who may read what: audiences go from narrow to wide, and each reads what is for itself or for a wider one.</summary>
internal sealed class NoteReaders(Material material)
{
    private readonly IReadOnlyList<string> audiences = material.Records.Portal.Audiences;

    /// <summary>Audiences that do not read all notes of a release, and read some; from narrow to wide.</summary>
    public IEnumerable<string> Of(Release release)
    {
        var all = material.Records.Notes[release.Id].Count();
        return audiences.Distinct(StringComparer.Ordinal).Where(audience => NotesFor(audience, release).Count() is var some && some > 0 && some < all);
    }

    /// <summary>The notes of a release that an audience reads, on a page of their own.</summary>
    public Address AddressOf(Release release, string audience) =>
        SiteMap.NotesOf(release, Segments.Of(audiences.Distinct(StringComparer.Ordinal)).First(pair => pair.Name == audience).Segment);

    /// <summary>What asks for attention comes first.</summary>
    public IEnumerable<NoteFragment> NotesFor(string audience, Release release) => material.Records.Notes[release.Id]
        .Where(note => MayRead(audience, note.Audience))
        .OrderBy(note => NoteKinds.Rank(note.Kind)).ThenBy(note => note.Id, StringComparer.Ordinal);

    /// <summary>An audience that nobody knows reads nothing, and what is for one reaches nobody.</summary>
    public bool MayRead(string reader, Ref<Audience> audience) =>
        Place(audience.Id) is >= 0 and var widest && Place(reader) is >= 0 and var place && place <= widest;

    private int Place(string audience) => audiences.Index().Where(pair => pair.Item == audience).Select(pair => pair.Index).DefaultIfEmpty(-1).First();
}
