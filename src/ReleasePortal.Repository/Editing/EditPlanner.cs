using System.Globalization;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Shapes;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Editing;

/// <summary>Walks to a key, by what is written and by what the kind of record may have, and plans what changes there.</summary>
/// <param name="source">The text.</param>
/// <param name="value">Makes the new value for the shape that is wanted there.</param>
internal sealed class EditPlanner(YamlSource source, Func<ValueShape, NewValue> value)
{
    private readonly YamlEdits edits = new(source);

    /// <param name="root">All keys of the record.</param>
    /// <param name="shape">What the record may have.</param>
    /// <param name="steps">The way; at least one.</param>
    /// <exception cref="RecordEditException">There is no such key, or no such item.</exception>
    public PlannedEdit Plan(YamlMapping root, ObjectShape shape, IReadOnlyList<KeyStep> steps)
    {
        var (at, node, entry, address, inBrackets) = ((ValueShape)shape, (YamlNode)root, (YamlEntry?)null, "", false);
        foreach (var (index, step) in steps.Index())
        {
            inBrackets |= source.IsInBrackets(node);
            var rest = steps.Skip(index + 1).ToList();
            if (entry is not null && YamlSource.IsAbsent(node))
                return Put(Nested([step, .. rest], at), filled => edits.Replace(entry, node, filled, inBrackets), address);
            var inside = Inside(at, step);
            switch (step)
            {
                case KeyStep.Key { Name: var name } when node is YamlMapping mapping:
                    entry = mapping.Entries.FirstOrDefault(one => one.Key.Text == name);
                    address = Join(address, name);
                    if (entry is null)
                        return Put(Nested(rest, inside), added => edits.AddKey(mapping, Before(mapping, at, name), name, added), address);
                    node = entry.Value;
                    break;
                case KeyStep.Item { Name: var name } when node is YamlSequence list:
                    var number = Find(list, name);
                    (node, entry, address) = (list.Items[number], null, Join(address, Text(number)));
                    break;
                case KeyStep.NewItem when node is YamlSequence list:
                    return Put(Nested(rest, inside), added => edits.AddItem(entry, list, added), Join(address, Text(list.Items.Count)));
                default:
                    throw new RecordEditException($"{(address.Length == 0 ? "The record" : Shown(address))} is {node.Words}, and has nothing inside that is reached like this.", "Name keys of a mapping behind dots, and items of a list in brackets.");
            }

            at = inside;
        }

        return Put(value(at), put => edits.Replace(entry, node, put, inBrackets), address);
    }

    private static PlannedEdit Put(NewValue put, Func<NewValue, Splice> edit, string address) => new(edit(put), address, put);

    /// <summary>The value with everything around it that is not there yet.</summary>
    private NewValue Nested(IReadOnlyList<KeyStep> steps, ValueShape shape) => steps switch
    {
        [] => value(shape),
        [KeyStep.Key { Name: var name } step, ..] => new NewValue.Map([KeyValuePair.Create(name, Nested([.. steps.Skip(1)], Inside(shape, step)))]),
        [KeyStep.NewItem step, ..] => new NewValue.List([Nested([.. steps.Skip(1)], Inside(shape, step))]),
        [KeyStep.Item { Name: var name }, ..] => throw new RecordEditException($"There is no item \"{name}\": the list is not there yet.", "Add one with [+]."),
        _ => throw new InvalidOperationException(),
    };

    private static ValueShape Inside(ValueShape shape, KeyStep step) => (shape, step) switch
    {
        (ObjectShape known, KeyStep.Key { Name: var name }) => known.Fields.FirstOrDefault(field => field.Name == name)?.Value ?? throw Unknown(known, name),
        (MapShape map, KeyStep.Key) => map.Values,
        (ListShape list, KeyStep.Item or KeyStep.NewItem) => list.Item,
        _ => throw new RecordEditException($"There is nothing inside {shape.Words} that is reached like this.", "Name keys of a mapping behind dots, and items of a list in brackets."),
    };

    private static RecordEditException Unknown(ObjectShape shape, string name)
    {
        var known = shape.Fields.Select(field => field.Name).ToList();
        return new RecordEditException($"{Capital(Phrases.WithArticle(shape.Name))} has no key \"{name}\".", DidYouMean.Among(known, name, $"It may have {string.Join(", ", known)}."));
    }

    /// <summary>The nearest key in front of it, in the order of the schema.</summary>
    private static YamlEntry? Before(YamlMapping mapping, ValueShape shape, string name)
    {
        if (shape is not ObjectShape known)
            return mapping.Entries.Count > 0 ? mapping.Entries[^1] : null;
        var order = known.Fields.Select(field => field.Name).ToList();
        var own = order.IndexOf(name);
        return mapping.Entries.Where(entry => order.IndexOf(entry.Key.Text) is >= 0 and var place && place < own).MaxBy(entry => order.IndexOf(entry.Key.Text));
    }

    /// <summary>An item by one of its words, else by its number.</summary>
    private static int Find(YamlSequence list, string name)
    {
        var called = list.Items.Index().Where(entry => NamesOf(entry.Item).Contains(name, StringComparer.Ordinal)).Select(entry => entry.Index).ToList();
        if (called.Count == 0 && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= list.Items.Count)
            return number - 1;
        var known = list.Items.SelectMany(item => NamesOf(item).Take(1)).ToList();
        return called.Count == 1 ? called[0] : throw new RecordEditException(
            called.Count == 0 ? $"There is no item \"{name}\"." : $"{called.Count} items are called \"{name}\".",
            called.Count == 0 ? DidYouMean.Among(known, name, known.Count == 0 ? "The list is empty." : $"There are {string.Join(", ", known)}.") : "Name it by its number, counted from 1.");
    }

    /// <summary>What an item may be called: itself, or the value of its id, else of its first key.</summary>
    private static IEnumerable<string> NamesOf(YamlNode item) => item switch
    {
        YamlScalar scalar => [scalar.Text],
        YamlMapping mapping when mapping.Find("id") is YamlScalar id => [id.Text],
        YamlMapping { Entries: [{ Value: YamlScalar first }, ..] } => [first.Text],
        _ => [],
    };

    private static string Join(string address, string name) => address.Length == 0 ? name : $"{address}/{name}";

    private static string Shown(string address) => address.Replace('/', '.');

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Capital(string phrase) => char.ToUpperInvariant(phrase[0]) + phrase[1..];
}
