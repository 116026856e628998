using System.Globalization;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>Makes of an example a release that expressions can be asked of.</summary>
internal sealed class PolicyExampleReader(PolicyExample example)
{
    private static readonly FactShape Release = FactShape.Of(typeof(PolicyFacts));

    /// <summary>What is wrong with the example, and the way out; null where it can be read.</summary>
    public (string Message, string Hint)? Problem => example.Values.Select(fact => ProblemOf(fact.Key, fact.Value)).FirstOrDefault(problem => problem is not null);

    public FactObject Facts => ObjectOf(Release, "", place: null);

    private static (string Message, string Hint)? ProblemOf(string path, IReadOnlyList<string> values)
    {
        var (shape, fact, isMany) = (Release, default(FactName), false);
        foreach (var name in path.Split('.'))
        {
            if (shape is null)
                return ($"\"{path}\" leads further than there are facts.", $"Leave out what stands behind {fact!.Name}.");
            fact = shape.Find(name);
            if (fact is null)
                return ($"The example names {path}, and there is no {name}.", DidYouMean.Among(shape.Names.Select(known => known.Name), name, "portal explain GOV002 shows what there is."));
            (shape, isMany) = (fact.Members, isMany || fact.IsList);
        }

        if (fact!.Kind == FactKind.Object)
            return ($"{path} has facts of its own.", $"Name one of them, such as {path}.{fact.Members!.Names.First().Name}.");
        if (values.Count > 1 && !isMany)
            return ($"{path} has one value, and the example gives {values.Count}.", "Write one of them.");
        return values.Any(value => ValueOf(fact.Kind, value) is null) ? ($"{path} is {(fact.Kind == FactKind.Number ? "a number" : "true or false")}, and the example gives \"{string.Join(", ", values)}\".", "Write what it can be.") : null;
    }

    /// <param name="shape">Its facts.</param>
    /// <param name="path">How it is reached, with a dot at the end where there is one.</param>
    /// <param name="place">Which object of a list it is; null where it is in none.</param>
    private FactObject ObjectOf(FactShape shape, string path, int? place) => new(shape, name => Find(shape.Find(name)!, path + name, place));

    private object? Find(FactName fact, string path, int? place)
    {
        if (fact.Kind != FactKind.Object)
            return example.Values.TryGetValue(path, out var values) ? Value(fact, values, place) : fact.IsList ? new List<object?>() : null;
        var inside = example.Values.Where(value => value.Key.StartsWith($"{path}.", StringComparison.Ordinal)).ToList();
        if (fact.IsList)
            return Enumerable.Range(0, inside.Count == 0 ? 0 : inside.Max(value => value.Value.Count)).Select(number => (object?)ObjectOf(fact.Members!, $"{path}.", number)).ToList();
        return inside.Count > 0 || !fact.IsOptional ? ObjectOf(fact.Members!, $"{path}.", place) : null;
    }

    /// <summary>In a list of objects each has the value at its place; one value is that of all.</summary>
    private static object? Value(FactName fact, IReadOnlyList<string> values, int? place) =>
        fact.IsList ? values.Select(value => ValueOf(fact.Kind, value)).ToList()
        : place is not { } number ? ValueOf(fact.Kind, values[0])
        : values.Count == 1 ? ValueOf(fact.Kind, values[0])
        : number < values.Count ? ValueOf(fact.Kind, values[number]) : null;

    private static object? ValueOf(FactKind kind, string text) => kind switch
    {
        FactKind.Number => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        FactKind.Truth => text switch { "true" => true, "false" => false, _ => null },
        _ => text,
    };
}
