using ReleasePortal.Domain.Governance.Policies;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Policies;

/// <summary>Everything that expressions of policies may ask of a release.</summary>
internal static class PolicyFactsPage
{
    private static readonly string[] Columns = ["Name", "What it is", "Kind"];

    public static Page Draw() => new(SiteMap.PolicyFacts, "What policies can ask", Model)
    {
        Description = "Every fact of a release that an expression of a policy can ask for.",
        Kind = "Reference",
    };

    private static ListModel Model()
    {
        var facts = FactNames.All.GroupBy(fact => fact.Path.Split('.')[0], StringComparer.Ordinal).ToList();
        return new ListModel(
            new PageHead("What policies can ask", "Every fact of a release that an expression can ask for: the keys of its plan, and what other records say of it."),
            [
                Card("release", "The release", facts.Where(group => group.Count() == 1).Select(group => group.First())),
                .. facts.Where(group => group.Count() > 1).Select(group => Card(group.Key, $"release.{group.Key}", group)),
            ])
        {
            Filter = new Filter("Type a name", []),
        };
    }

    private static Card Card(string id, string title, IEnumerable<(string Path, FactName Fact)> facts) => new(id, title, new Table(
        title, Columns, [.. facts.Select(fact => Table.RowOf(Columns, [Html.Of($"<code>release.{fact.Path}</code>"), fact.Fact.Description, Kind(fact.Fact)]) with { Words = $"{fact.Path} {fact.Fact.Description}".ToLowerInvariant() })]));

    private static string Kind(FactName fact)
    {
        var kind = fact.Kind switch
        {
            FactKind.Text => ("Text", "texts"),
            FactKind.Number => ("A number", "numbers"),
            FactKind.Truth => ("Yes or no", "yes and no"),
            FactKind.Object => ("An object", "objects"),
            _ => throw new InvalidOperationException($"There is no kind {fact.Kind}."),
        };
        return fact.IsList ? $"A list of {kind.Item2}" : fact.IsOptional ? $"{kind.Item1}, or null" : kind.Item1;
    }
}
