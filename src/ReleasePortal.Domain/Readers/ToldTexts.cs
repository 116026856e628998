using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Readers;

/// <summary>Everything that is written for readers who do not make the product: what stands in the portals of wider audiences.</summary>
public static class ToldTexts
{
    public static IEnumerable<ToldText> Of(RecordSet records)
    {
        var (readers, reach) = (records.Portal.Readers, new Reach(records));
        return
        [
            .. records.Portal.Portals.Where(portal => IsWide(portal.Audience.Id, readers)).Select(Of),
            .. OfOrganisation(records.Portal),
            .. from synonyms in records.Portal.Synonyms
               let audience = synonyms.Audience?.Id
               where IsWide(audience, readers)
               select new ToldText(audience!, [.. synonyms.Words.Select(word => (word, synonyms.Origin.Value("words")))], Body: null),
            .. records.Products.Where(product => IsWide(Reach.Of(product), readers)).Select(Of),
            .. from issue in records.KnownIssues
               let audience = reach.Of(issue)
               where IsWide(audience, readers)
               select Of(issue, audience!),
            .. from release in records.Releases
               from note in records.Notes[release.Id]
               let audience = reach.Of(note, release)
               where IsWide(audience, readers)
               select new ToldText(audience!, [], note.Body),
        ];
    }

    private static bool IsWide(string? audience, Audiences readers) => audience is not null && readers.PlaceOf(audience) > 0;

    private static ToldText Of(AudiencePortal portal) =>
        new(portal.Audience.Id, Lines(portal.Origin, ("title", portal.Title), ("description", portal.Description)), Body: null);

    /// <summary>Its name stands in every portal; the widest that has one is told.</summary>
    private static IEnumerable<ToldText> OfOrganisation(PortalSettings portal) =>
        from audience in portal.Portals.Select(one => one.Audience.Id).Where(audience => IsWide(audience, portal.Readers)).OrderBy(portal.Readers.PlaceOf).TakeLast(1)
        select new ToldText(audience, Lines(portal.Origin, ("organisation", portal.Organisation)), Body: null);

    private static ToldText Of(Product product) =>
        new(product.Audience.Id, Lines(product.Origin, ("title", product.Title), ("summary", product.Summary), ("support_contact", product.SupportContact)), Body: null);

    private static ToldText Of(KnownIssue issue, string audience) =>
        new(audience, Lines(issue.Origin, ("title", issue.Title), ("symptoms", issue.Symptoms), ("workaround", issue.Workaround)), Body: null);

    private static IReadOnlyList<(string Words, Place Place)> Lines(Origin origin, params (string Key, string? Words)[] keys) =>
        [.. keys.Where(key => key.Words is not null).Select(key => (key.Words!, origin.Value(key.Key)))];
}
