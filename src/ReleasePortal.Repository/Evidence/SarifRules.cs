namespace ReleasePortal.Repository.Evidence;

/// <summary>The rules of one run: those of the driver, and of its extensions, where CodeQL keeps them.</summary>
internal sealed class SarifRules
{
    private readonly List<List<SarifRule>> components;
    private readonly Dictionary<string, SarifRule> byId;

    /// <param name="tool">The tool of the run.</param>
    public SarifRules(JsonPart tool)
    {
        components = [RulesOf(tool.Need("driver")), .. tool.List("extensions").Select(RulesOf)];
        byId = components.SelectMany(rules => rules).DistinctBy(rule => rule.Id, StringComparer.Ordinal).ToDictionary(rule => rule.Id, StringComparer.Ordinal);
    }

    /// <summary>The rule that a result points to; null where it points to none that is here.</summary>
    public SarifRule? Find(JsonPart result)
    {
        var pointer = result.Find("rule");
        var component = pointer?.Find("toolComponent")?.Find("index")?.Number() is { } extension && extension >= 0 ? (int)Math.Min(extension, int.MaxValue - 1) + 1 : 0;
        var index = (pointer?.Find("index") ?? result.Find("ruleIndex"))?.Number() ?? -1;
        if (index >= 0 && component < components.Count && index < components[component].Count)
            return components[component][(int)index];
        var id = pointer?.Text("id") ?? result.Text("ruleId");
        return id is null ? null : byId.GetValueOrDefault(id) ?? (id.IndexOf('/') is > 0 and var slash ? byId.GetValueOrDefault(id[..slash]) : null);
    }

    private static List<SarifRule> RulesOf(JsonPart component) => [.. component.List("rules").Select(SarifRule.Of)];
}
