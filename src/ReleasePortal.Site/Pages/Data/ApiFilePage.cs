using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Feeds.Api;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Data;

/// <summary>One file for programs: every key of it and of what it holds, and what it looks like.</summary>
internal static class ApiFilePage
{
    private static readonly string[] Columns = ["Key", "Value", "What it holds"];

    public static Page Draw(ApiFile file) => new(file.Page, file.Title, () => Model(file))
    {
        Description = file.Tells,
        Kind = "Data",
        IsReference = true,
    };

    /// <summary>The file where there is one, else the pattern of its addresses.</summary>
    public static Part AddressOf(ApiFile file) => file.Path.Contains('{', StringComparison.Ordinal)
        ? Html.Of($"<code>api/v1/{file.Path}</code>")
        : new PageLink(ApiAddresses.File(file.Path), $"api/v1/{file.Path}");

    private static RecordModel Model(ApiFile file) => new(
        new PageHead(file.Title, file.Tells)
        {
            Actions = [new PageAction(ApiAddresses.Page, "list", "All files"), new PageAction(file.Schema, "file-text", "JSON Schema")],
        },
        [.. Below(file.Model).Select(type => Keys(type, file)), .. Example(file)])
    {
        Facts = new FactList([new Fact("Address", AddressOf(file)) { Wide = true }]),
    };

    private static Card Keys(Type type, ApiFile file)
    {
        var name = ApiKey.NameOf(type);
        return new Card(AnchorOf(type), name, Table.Of($"Keys of {name}", Columns, ApiKey.Of(type).Select(key => (IReadOnlyList<Part>)
        [
            Html.Of($"<code>{key.Name}</code>"),
            ValueOf(key, file),
            key.Tells,
        ])))
        {
            Aside = ApiKey.TellsOf(type),
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

    private static Part ValueOf(ApiKey key, ApiFile file)
    {
        Part value = key.IsObject ? new PageLink(file.Page.At(AnchorOf(key.Type)), ApiKey.NameOf(key.Type)) : WordOf(key.Type);
        return key switch
        {
            { IsList: true } => new Pair(value, "in a list"),
            { MayBeNull: true } => new Pair(value, "or null"),
            _ => value,
        };
    }

    private static string WordOf(Type type) => type.Name switch
    {
        _ when type.IsEnum => $"one of {Count.List([.. Enum.GetNames(type).Select(KebabCase.Snake)])}",
        "Int32" => "number",
        "Boolean" => "true or false",
        "Instant" => "time in UTC",
        "LocalDate" => "day",
        _ => "text",
    };

    /// <summary>The type of a file and all below it, each once, the outermost first.</summary>
    private static List<Type> Below(Type model)
    {
        List<Type> found = [model];
        for (var at = 0; at < found.Count; at++)
            found.AddRange(ApiKey.Of(found[at]).Where(key => key.IsObject).Select(key => key.Type).Distinct().Except(found).ToList());
        return found;
    }

    private static string AnchorOf(Type model) => $"keys-{ApiKey.NameOf(model).ToLowerInvariant()}";
}
