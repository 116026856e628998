using ReleasePortal.Domain.History;
using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Pages.History;

/// <summary>What one published commit did to one record.</summary>
/// <param name="Name">What the record is called; empty on the page of the record itself.</param>
/// <param name="Page">The page of the record; null where it has none, or where this is it.</param>
internal sealed record RecordChange(string Name, Address? Page, PublishedVersion Version);
