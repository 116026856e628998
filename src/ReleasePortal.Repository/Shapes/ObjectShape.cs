using System.Reflection;
using System.Text.Json.Nodes;
using NodaTime;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;
using ReleasePortal.Repository.Schemas;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Shapes;

/// <summary>A mapping with known keys: a record, or a part of one. Made from the constructor of its type.</summary>
internal sealed class ObjectShape : ValueShape
{
    private readonly ConstructorInvoker constructor;
    private readonly ObjectConstraints constraints;
    private readonly Dictionary<string, FieldShape> byName;

    public ObjectShape(Type type, ConstructorInfo constructor, IReadOnlyList<FieldShape> fields)
    {
        Type = type;
        this.constructor = ConstructorInvoker.Create(constructor);
        Fields = fields;
        Name = Phrases.Of(type);
        constraints = ObjectConstraints.Of(type);
        byName = fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
    }

    public Type Type { get; }

    public string Name { get; }

    public IReadOnlyList<FieldShape> Fields { get; }

    public override string Words => $"a mapping with the keys of {Phrases.WithArticle(Name)}";

    public override object? Read(YamlNode node, string key, ReadingContext context)
    {
        if (node is YamlMapping mapping)
            return Read(mapping, mapping.ToOrigin(), Name, context);
        context.Findings.Add(WrongType.At(node.Place, key, Words, node.Words));
        return null;
    }

    /// <param name="mapping">What was written.</param>
    /// <param name="first">The first argument of the constructor: an origin, or a record's header.</param>
    /// <param name="name">What messages call the object.</param>
    /// <param name="context">Receives what is wrong.</param>
    public object? Read(YamlMapping mapping, object first, string name, ReadingContext context)
    {
        var before = context.Findings.Count(IsError);
        var inner = context with { Zone = ZoneOf(mapping) ?? context.Zone };
        ReportUnknownKeys(mapping, name, inner);
        var arguments = new object?[Fields.Count + 1];
        arguments[0] = first;
        for (var index = 0; index < Fields.Count; index++)
            arguments[index + 1] = ReadField(mapping, Fields[index], name, inner);
        constraints.Check(mapping, name => arguments[IndexOf(name) + 1], inner);
        return context.Findings.Count(IsError) == before ? constructor.Invoke(arguments.AsSpan()) : null;
    }

    private static bool IsError(Domain.Rules.Finding finding) => finding.Severity == Domain.Rules.Severity.Error;

    private int IndexOf(string name)
    {
        for (var index = 0; index < Fields.Count; index++)
        {
            if (Fields[index].Name == name)
                return index;
        }

        throw new InvalidOperationException($"{Type.Name} has no {name}.");
    }

    private static DateTimeZone? ZoneOf(YamlMapping mapping) =>
        mapping.Find("time_zone") is YamlScalar zone ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Text) : null;

    private void ReportUnknownKeys(YamlMapping mapping, string name, ReadingContext context)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!byName.ContainsKey(entry.Key.Text))
            {
                var unused = byName.Keys.Where(known => mapping.Find(known) is null);
                context.Findings.Add(UnknownKey.At(entry.Key.Place, entry.Key.Text, name, unused));
            }
        }
    }

    private static object? ReadField(YamlMapping mapping, FieldShape field, string name, ReadingContext context)
    {
        var node = mapping.Find(field.Name);
        if (node is null && field.IsRequired)
            context.Findings.Add(MissingKey.At(StartOf(mapping), field.Name, name, field.Key.Description, field.Key.Example));
        if (node is null)
            return field.Default;
        if (node is YamlScalar { Type: ScalarType.Null })
        {
            context.Findings.Add(NoValue.At(node.Place, field.Name));
            return null;
        }

        var value = field.Value.Read(node, field.Name, context);
        if (field.Key.Happened && node is YamlScalar time && InstantOf(value) is { } at)
            context.Facts.Add(new WrittenFact(node.Place, field.Name, time.Text, at));
        return value;
    }

    private static Instant? InstantOf(object? value) => value switch
    {
        Moment moment => moment.Instant,
        LocalDate day => WrittenFact.FirstOf(day),
        _ => null,
    };

    /// <summary>The first key: a better place to point at than all lines of a long record.</summary>
    private static Place StartOf(YamlMapping mapping) =>
        mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Place : mapping.Place;

    public override JsonObject Schema(SchemaDefinitions definitions) => definitions.Refer(this, constraints);
}
