using NodaTime;
using ReleasePortal.Domain.Readers;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Assets;
using ReleasePortal.Site.Markdown;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Readers;

/// <summary>What every page of the portal of a wider audience is made from. No record that its readers may not know can be reached from here.</summary>
internal sealed class ReaderMaterial
{
    public ReaderMaterial(ReaderRecords records, Instant now)
    {
        Records = records;
        Time = new TimeWords(records.Settings, now);
        Addresses = new ReaderAddresses(records.Products);
        Pictures = new PublishedPictures(records.Pictures.Values);
        Prose = new ProseWriter(
            new LinkRewriter(new DocumentAddresses(Addresses.OfFiles()), new RepositoryAddresses(repository: null), Pictures, new HashSet<string>()),
            new IssueLinks(trackers: []));
    }

    public ReaderRecords Records { get; }

    public TimeWords Time { get; }

    public ReaderAddresses Addresses { get; }

    public PublishedPictures Pictures { get; }

    /// <summary>What people wrote, as HTML. A link to what readers may not know is its words, and keys of trackers are no links.</summary>
    public ProseWriter Prose { get; }
}
