using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Feeds;
using ReleasePortal.Site.Feeds.Api;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Data;

/// <summary>What programs can read: all files, and a page for each with its keys and an example of this site.</summary>
internal sealed class ApiPages(ApiBook book, PublicAddress site)
{
    private static readonly string[] FileColumns = ["What", "Address", "Keys"];
    private static readonly string[] OtherColumns = ["What", "Address", "Form"];
    private static readonly string[] KeyColumns = ["Key", "Value", "What it holds"];

    public static IEnumerable<Page> Draw(ApiBook book, Material material)
    {
        var pages = new ApiPages(book, new PublicAddress(material.Records.Portal));
        yield return new Page(ApiAddresses.Page, "Data for programs", pages.Overview)
        {
            Description = "The files of this site that programs can read, their keys, and what stays as it is.",
            Kind = "Data",
        };
        foreach (var file in book.Files)
        {
            yield return new Page(file.Page, file.Title, () => pages.Of(file))
            {
                Description = file.Tells,
                Kind = "Data",
            };
        }
    }

    private ListModel Overview() => new(
        new PageHead("Data for programs", "Every page has its data beside it, as files: no key, no account, no limit but that of the web server.")
        {
            Actions = [new PageAction(SiteMap.Feeds, "rss", "Feeds"), new PageAction(ApiAddresses.OpenApi, "file-text", "OpenAPI")],
        },
        [
            new Card("files", "Records", Table.Of("Files with records", FileColumns, book.Files.Select(file => (IReadOnlyList<Part>)
            [
                new Stacked(new PageLink(file.Page, file.Title), file.Tells),
                AddressOf(file),
                new PageLink(file.Schema, "JSON Schema"),
            ]))),
            new Card("others", "Feeds, calendars, numbers and badges", Table.Of("Other files", OtherColumns, OtherFile.All.Select(other => (IReadOnlyList<Part>)
            [
                new Stacked(other.Title, other.Tells),
                Code(other.Path[1..]),
                other.Schema is { } schema ? new PageLink(ApiAddresses.SchemaOf(schema), "JSON Schema") : other.MediaType.Split(';')[0],
            ]))),
            new Card("how", "How to read it", new Group(
            [
                new Bullets(
                [
                    new Pair("Begin with", new PageLink(ApiAddresses.Index, "index.json")),
                    "Times are in UTC, as 2026-11-24T19:00:00Z; beside the window of a release stands the zone that it is planned in.",
                    "Words of closed sets are in snake case: in_progress, rolled_back.",
                    "Addresses are full where portal.yml has a base_url, else they begin at the root of the site.",
                    "Files change when the site is built. The index says which commit and which instant they speak of.",
                ]),
            ]))
            {
                Padded = true,
            },
            new Card("promise", "What you can rely on", new Group(
            [
                new Titled("Never changes within version 1", new Bullets([.. ApiPromise.Kept.Select(promise => (Part)promise)])),
                new Titled("May be added", new Bullets([.. ApiPromise.Added.Select(promise => (Part)promise)])),
            ]))
            {
                Padded = true,
            },
        ]);

    private RecordModel Of(ApiFile file)
    {
        var types = Below(file.Model);
        return new RecordModel(
            new PageHead(file.Title, file.Tells)
            {
                Actions = [new PageAction(ApiAddresses.Page, "list", "All files"), new PageAction(file.Schema, "file-text", "JSON Schema")],
            },
            [
                .. types.Select(type => new Card(AnchorOf(type), ApiKey.NameOf(type), Table.Of($"Keys of {ApiKey.NameOf(type)}", KeyColumns, ApiKey.Of(type).Select(key => (IReadOnlyList<Part>)
                [
                    Code(key.Name),
                    ValueOf(key, file),
                    key.Tells,
                ])))
                {
                    Aside = ApiKey.TellsOf(type),
                }),
                .. Example(file),
            ])
        {
            Facts = new FactList([new Fact("Address", AddressOf(file)) { Wide = true }]),
        };
    }

    private static IEnumerable<Card> Example(ApiFile file)
    {
        if (file.Documents().Select(document => document.Make).FirstOrDefault() is not { } make)
            yield break;
        yield return new Card("example", "Example", new Group(
        [
            new Paragraph("From this site. Of each list it shows the first entry."),
            new SourceText(ApiText.Example(ApiJson.Write(make())), "example"),
        ]))
        {
            Padded = true,
        };
    }

    /// <summary>The file where there is one, else the pattern of its addresses.</summary>
    private Part AddressOf(ApiFile file)
    {
        var address = ApiAddresses.File(file.Path.Split('{')[0]);
        return file.Path.Contains('{', StringComparison.Ordinal)
            ? Code($"{site.OrBelowRoot(address)}{file.Path[file.Path.IndexOf('{', StringComparison.Ordinal)..]}")
            : new PageLink(address, address.Path);
    }

    private static Part ValueOf(ApiKey key, ApiFile file)
    {
        var name = key.IsObject ? ApiKey.NameOf(key.Type) : key.Type.IsEnum ? $"one of {Count.List([.. Enum.GetNames(key.Type).Select(Domain.Rules.KebabCase.Snake)])}" : WordOf(key.Type);
        Part value = key.IsObject ? new PageLink(file.Page.At(AnchorOf(key.Type)), name) : name;
        return key.IsList || key.MayBeNull ? new Pair(value, key.IsList ? "(a list)" : "or null") : value;
    }

    private static string WordOf(Type type) => type.Name switch
    {
        "Int32" => "number",
        "Boolean" => "true or false",
        "Instant" => "time in UTC",
        "LocalDate" => "day",
        _ => "text",
    };

    /// <summary>The type of a file and all below it, each once, the outermost first.</summary>
    private static IReadOnlyList<Type> Below(Type model)
    {
        List<Type> found = [model];
        for (var at = 0; at < found.Count; at++)
            found.AddRange(ApiKey.Of(found[at]).Where(key => key.IsObject).Select(key => key.Type).Except(found).ToList());
        return found;
    }

    private static string AnchorOf(Type model) => $"keys-{ApiKey.NameOf(model).ToLowerInvariant()}";

    private static Html Code(string text) => Html.Of($"<code>{text}</code>");
}
