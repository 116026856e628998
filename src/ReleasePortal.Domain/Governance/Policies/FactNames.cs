namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>Every fact that expressions can ask of a release.</summary>
public static class FactNames
{
    /// <summary>With how it is reached from the release, such as <c>rollback.strategy</c>; what lies in a list is reached with array.map.</summary>
    public static readonly IReadOnlyList<(string Path, FactName Fact)> All = [.. Below(FactShape.Of(typeof(PolicyFacts)), "")];

    private static readonly Dictionary<string, FactName> ByPath = All.ToDictionary(fact => fact.Path, fact => fact.Fact, StringComparer.Ordinal);

    /// <returns>Null where there is no such fact.</returns>
    public static FactName? Find(string path) => ByPath.GetValueOrDefault(path);

    private static IEnumerable<(string Path, FactName Fact)> Below(FactShape shape, string path) => shape.Names.SelectMany(fact =>
        Enumerable.Repeat(($"{path}{fact.Name}", fact), 1).Concat(fact.Members is { } members ? Below(members, $"{path}{fact.Name}.") : []));
}
