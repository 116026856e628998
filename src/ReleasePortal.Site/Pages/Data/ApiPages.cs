using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Feeds.Api;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Pages.Data;

/// <summary>What programs can read: all files on one page, and a page for each with its keys and an example of this site.</summary>
internal static class ApiPages
{
    private static readonly string[] FileColumns = ["What", "Address", "Keys"];
    private static readonly string[] OtherColumns = ["What", "Address", "Form"];

    public static IEnumerable<Page> Draw(ApiBook book) => book.Files.Select(ApiFilePage.Draw).Prepend(new Page(ApiAddresses.Page, "Data for programs", () => Overview(book))
    {
        Description = "The files of this site that programs can read, their keys, and what stays as it is.",
        Kind = "Data",
        IsReference = true,
    });

    private static ListModel Overview(ApiBook book) => new(
        new PageHead("Data for programs", "Every page has its data beside it, as files: no key and no account.")
        {
            Actions = [new PageAction(SiteMap.Feeds, "rss", "Feeds"), new PageAction(ApiAddresses.OpenApi, "file-text", "OpenAPI")],
        },
        [
            new Card("files", "Records", Table.Of("Files with records", FileColumns, book.Files.Select(Cells))),
            new Card("others", "Feeds, calendars, numbers and badges", Table.Of("Other files", OtherColumns, OtherFile.All.Select(Cells))),
            Reading(),
            Promise(),
        ]);

    private static IReadOnlyList<Part> Cells(ApiFile file) =>
    [
        new Stacked(new PageLink(file.Page, file.Title), file.Tells),
        ApiFilePage.AddressOf(file),
        new PageLink(file.Schema, "Schema"),
    ];

    private static IReadOnlyList<Part> Cells(OtherFile other) =>
    [
        new Stacked(other.Title, other.Tells),
        Html.Of($"<code>{other.Path[1..]}</code>"),
        other.Schema is { } schema ? new PageLink(ApiAddresses.SchemaOf(schema), "Schema") : other.MediaType.Split(';')[0],
    ];

    private static Card Reading() => new("how", "How to read it", new Bullets(
    [
        new Pair("Begin with", new PageLink(ApiAddresses.Index, "index.json")),
        "Times are in UTC, as 2026-11-24T19:00:00Z; beside the window of a release stands the zone that it is planned in.",
        "Words of closed sets are in snake case: in_progress, rolled_back.",
        "Addresses are full where portal.yml has a base_url, else they begin at the root of the site.",
        "Files change when the site is built. The index says which commit and which instant they speak of.",
    ]))
    {
        Padded = true,
    };

    private static Card Promise() => new("promise", "What you can rely on", new Group(
    [
        new Titled("Never changes within version 1", new Bullets([.. ApiPromise.Kept.Select(promise => (Part)promise)])),
        new Titled("May be added", new Bullets([.. ApiPromise.Added.Select(promise => (Part)promise)])),
    ]))
    {
        Padded = true,
    };
}
