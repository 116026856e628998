using System.Collections;
using System.Reflection;
using System.Text.Json;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Tests.Site.Readers;

/// <summary>
/// Writes a word of its own into every free text of every record, wherever the domain has a place for one: into the values of keys,
/// of lists of texts, and of the objects below them. The word begins with the widest audience that may read it.
/// </summary>
internal sealed class Planted
{
    private readonly Dictionary<string, List<(TextSpan Span, string Yaml)>> byFile = new(StringComparer.Ordinal);
    private readonly RecordSet records;
    private int number;

    public Planted(RecordSet records)
    {
        this.records = records;
        foreach (var record in records.All.Append(records.Portal).Concat(records.Drafts.SelectMany(group => group)))
            Plant(record, record.Origin, OwnAudienceOf(record), record.GetType().Name);
    }

    /// <summary>The types of records and the keys that have a word.</summary>
    public HashSet<string> Keys { get; } = [];

    /// <summary>The text of a file with its words in it.</summary>
    public string In(string path, string text)
    {
        var lines = text.Split('\n');
        foreach (var (span, yaml) in byFile.GetValueOrDefault(path, []).OrderByDescending(change => change.Span.Start))
        {
            var (first, last) = (span.Start.Line - 1, span.End.Line - 1);
            var before = lines[first][..(span.Start.Column - 1)] + yaml;
            lines = last > first && span.End.Column == 1 // A block of lines ends where the next line begins.
                ? [.. lines[..first], before, .. lines[last..]]
                : [.. lines[..first], before + lines[last][(span.End.Column - 1)..], .. lines[(last + 1)..]];
        }

        return string.Join('\n', lines);
    }

    private void Plant(object part, Origin origin, string audience, string type)
    {
        foreach (var parameter in part.GetType().GetConstructors()[0].GetParameters().Where(parameter => parameter.GetCustomAttribute<KeyAttribute>() is not null))
        {
            var key = KebabCase.Snake(parameter.Name!);
            var value = part.GetType().GetProperty(parameter.Name!)!.GetValue(part);
            var isFree = parameter.GetCustomAttribute<KeyAttribute>() is { Pattern: null, Unique: false };
            if (value is string text && isFree && origin.Has(key))
                Write(origin.Value(key), $"{type}.{key}", JsonSerializer.Serialize($"{text} {Word(part, key, audience)}"));
            else if (value is IReadOnlyList<string> { Count: > 0 } texts && isFree && origin.Has(key) && part is not PortalSettings)
                Write(origin.Value(key), $"{type}.{key}", JsonSerializer.Serialize(texts.Select(item => $"{item} {Word(part, key, audience)}")));
            else
                PlantBelow(value, audience, $"{type}.{key}");
        }
    }

    private void PlantBelow(object? value, string audience, string type)
    {
        foreach (var item in value is IEnumerable list and not string ? list.Cast<object?>() : [value])
        {
            if (item?.GetType().GetProperty("Origin")?.GetValue(item) is Origin origin)
                Plant(item, origin, item switch
                {
                    AudiencePortal portal => portal.Audience.Id,
                    SynonymGroup group => group.Audience?.Id ?? "internal",
                    _ => audience,
                }, type);
        }
    }

    private void Write(Place place, string key, string yaml)
    {
        Keys.Add(key);
        if (!byFile.TryGetValue(place.Path, out var changes))
            byFile.Add(place.Path, changes = []);
        changes.Add((place.Span, yaml));
    }

    private string Word(object part, string key, string audience) => $"{(IsTold(part, key) ? audience : "internal")}-plant-{++number}";

    /// <summary>What the guide says that readers are told.</summary>
    private static bool IsTold(object part, string key) => part switch
    {
        Product => key is "title" or "summary" or "support_contact",
        KnownIssue => key is "title" or "symptoms" or "workaround",
        AudiencePortal or SynonymGroup => true,
        PortalSettings => key is "organisation",
        _ => false,
    };

    /// <summary>The widest audience that is told anything of a record.</summary>
    private string OwnAudienceOf(Record record) => record switch
    {
        Product product => product.Audience.Id,
        KnownIssue issue => AudienceOf(issue.Audience, issue.Product),
        PortalSettings => "customer",
        _ => "internal",
    };

    /// <summary>Of a note of a release that shipped, its text; the other ones are for nobody else yet.</summary>
    public string AudienceOf(NoteFragment note, string releaseId) => records.Releases.TryFind(releaseId, out var release) && release.Status == ReleaseStatus.Completed
        ? AudienceOf(note.Audience, release.Product)
        : "internal";

    private string AudienceOf(Ref<Audience> own, Ref<Product> product) =>
        records.Products.Find(product) is { } found && (found.Audience.Id == "internal" || own.Id == "internal") ? "internal"
        : own.Id == "customer" && records.Products.Find(product)?.Audience.Id == "customer" ? "customer" : "partner";
}
