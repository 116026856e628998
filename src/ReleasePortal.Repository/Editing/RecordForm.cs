using NodaTime;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Shapes;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Editing;

/// <summary>What has to be asked for a new record of a kind: all that is required, also inside of what is required, and some of what is usual.</summary>
public static class RecordForm
{
    private static readonly Place Nowhere = Place.StartOf("the answer");

    /// <summary>What is not required, and is asked all the same.</summary>
    private static readonly Dictionary<string, string[]> Usual = new(StringComparer.Ordinal)
    {
        ["team"] = ["members.name", "members.roles"],
        ["service"] = ["depends_on"],
        ["incident"] = ["restored_at"],
        ["known issue"] = ["services", "introduced_in", "workaround"],
        ["release note"] = ["services", "issues"],
        ["release review"] = ["went_well", "went_badly"],
        ["evidence list"] = ["items.url"],
        ["runbook"] = ["steps.owner"],
    };

    public static IReadOnlyList<FormField> Of(RecordKind kind) => [.. Fields(ShapeBook.Of(kind.Type), "", Usual.GetValueOrDefault(kind.Name, []))];

    /// <summary>The keys of lists that get one item: their fields are those of the item.</summary>
    public static IReadOnlyList<string> ItemLists(RecordKind kind) =>
        [.. ShapeBook.Of(kind.Type).Fields.Where(one => one is { IsRequired: true, Value: ListShape { Item: ObjectShape } }).Select(one => one.Name)];

    private static IEnumerable<FormField> Fields(ObjectShape shape, string prefix, string[] usual)
    {
        foreach (var key in shape.Fields.Where(one => one.IsRequired || usual.Contains(prefix + one.Name)))
        {
            var inside = key.Value is ListShape { Item: ObjectShape item } ? item : key.Value as ObjectShape;
            if (inside is null)
                yield return Field(key, prefix);
            else
                foreach (var deeper in Fields(inside, $"{prefix}{key.Name}.", usual))
                    yield return deeper;
        }
    }

    private static FormField Field(FieldShape key, string prefix)
    {
        var single = key.Value is ListShape list ? list.Item : key.Value;
        return new FormField(
            prefix + key.Name, key.Key.Description, key.IsRequired, single is ChoiceShape choice ? choice.Names : single is TruthShape ? ["true", "false"] : [],
            (single as TextShape)?.Mentions, key.Value is ListShape, single is MomentShape, single.Words.StartsWith("a date such", StringComparison.Ordinal), key.Key.Example?.Trim('"'))
        {
            Wrong = (text, zone) => WrongWith(single, text, key.Name, zone),
        };
    }

    private static string? WrongWith(ValueShape shape, string text, string key, DateTimeZone zone)
    {
        var isPlain = shape is IntegerShape or DecimalShape or TruthShape;
        var context = new ReadingContext([], [], [], zone);
        shape.Read(new YamlScalar(Nowhere, text, isPlain), key, context);
        return context.Findings.Find(finding => finding.Severity == Severity.Error) is { } finding ? finding.Message : null;
    }
}
