using System.Text;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Shapes;

namespace ReleasePortal.Repository.Editing;

/// <summary>The text of a record before anything is filled in: every key with what it means, those that are optional as comments.</summary>
public static class RecordSketch
{
    private const int Width = 110;

    /// <param name="kind">The kind of record.</param>
    /// <param name="filled">The keys that get a value.</param>
    public static string Of(RecordKind kind, IReadOnlyCollection<string> filled)
    {
        var shape = ShapeBook.Of(kind.Type);
        var text = new StringBuilder();
        foreach (var line in Wrapped(Schemas.SchemaDefinitions.DescriptionOf(kind.Type), ""))
            text.Append("# ").Append(line).Append('\n');
        var keys = shape.Fields.Select(key => (Key: key, IsFilled: key.IsRequired || filled.Contains(key.Name))).ToList();
        foreach (var (key, _) in keys.Where(entry => entry.IsFilled))
        {
            Explain(text, key);
            text.Append(key.Name).Append(":\n");
        }

        if (keys.Exists(entry => !entry.IsFilled))
            text.Append("\n# These may be left out. To use one, take the # away.\n");
        foreach (var (key, _) in keys.Where(entry => !entry.IsFilled))
        {
            Explain(text, key);
            text.Append("# ").Append(key.Name).Append(":\n");
        }

        return text.ToString();
    }

    private static void Explain(StringBuilder text, FieldShape key)
    {
        text.Append('\n');
        foreach (var line in Wrapped(Sentence(key), ""))
            text.Append("# ").Append(line).Append('\n');
        if (Inside(key.Value) is { } inside)
        {
            foreach (var line in inside.Fields.SelectMany(inner => Wrapped($"{inner.Name}{(inner.IsRequired ? "" : " (optional)")}: {Sentence(inner)}", "  ")))
                text.Append("#   ").Append(line).Append('\n');
        }
    }

    private static string Sentence(FieldShape key)
    {
        var single = key.Value is ListShape list ? list.Item : key.Value;
        var form = single switch
        {
            ChoiceShape choice => $" One of {string.Join(", ", choice.Names)}.",
            ObjectShape or MapShape or ExampleShape => "",
            TextShape text when text.Words == "text" => key.Key.Example is { } example ? $" Such as: {example.Trim('"')}" : "",
            _ => $" It is {single.Words}.",
        };
        return $"{key.Key.Description}{(key.Value is ListShape ? " A list." : "")}{form}";
    }

    private static ObjectShape? Inside(ValueShape shape) => shape switch
    {
        ListShape { Item: ObjectShape item } => item,
        _ => shape as ObjectShape,
    };

    private static IEnumerable<string> Wrapped(string text, string hanging)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                yield return line.ToString();
                line.Clear().Append(hanging);
            }
            else if (line.Length > 0)
            {
                line.Append(' ');
            }

            line.Append(word);
        }

        yield return line.ToString();
    }
}
