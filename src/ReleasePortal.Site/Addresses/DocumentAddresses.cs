using ReleasePortal.Domain;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Addresses;

/// <summary>Which page shows a file of the repository, for links between documents.</summary>
internal sealed class DocumentAddresses
{
    private readonly Dictionary<string, Address> byPath = new(StringComparer.Ordinal);

    /// <param name="pages">Files, and the pages that show them; of two for one file the first counts.</param>
    public DocumentAddresses(IEnumerable<(string Path, Address Page)> pages)
    {
        foreach (var (path, page) in pages)
            byPath.TryAdd(path, page);
    }

    public DocumentAddresses(RecordSet records)
    {
        foreach (var record in Everything(records))
        {
            if (SiteMap.Of(record) is { } address)
                Add(record, address);
        }

        foreach (var note in records.Notes.SelectMany(group => group.Select(note => (Release: group.Key, Note: note))))
            Add(note.Note, SiteMap.Releases.Below(note.Release).Below("notes"));
        foreach (var template in records.Templates)
            byPath.TryAdd(template.Path, SiteMap.Of(template));
    }

    public Address? Find(string path) => byPath.GetValueOrDefault(path);

    private static IEnumerable<Record> Everything(RecordSet records) =>
    [
        .. records.Products, .. records.Services, .. records.Teams, .. records.Environments, .. records.RoleCatalogues,
        .. records.Freezes, .. records.ChangeWindows, .. records.BusinessEvents, .. records.Policies, .. records.Runbooks,
        .. records.Incidents, .. records.KnownIssues, .. records.Risks, .. records.Decisions, .. records.Minutes, .. records.Waivers,
        .. records.Improvements, .. records.Guides, .. records.Releases, .. records.Executions, .. records.Evidence, .. records.Reviews,
    ];

    private void Add(Record record, Address address)
    {
        foreach (var path in record.Paths)
            byPath.TryAdd(path, address);
    }
}
