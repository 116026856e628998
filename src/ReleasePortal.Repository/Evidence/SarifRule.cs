namespace ReleasePortal.Repository.Evidence;

/// <summary>What a rule of a scanner says of its results.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Level">The level of results without one; null where it says none.</param>
internal sealed record SarifRule(string Id, string? Level)
{
    public static SarifRule Of(JsonPart rule) => new(rule.Need("id").Text(), rule.Find("defaultConfiguration")?.Text("level"));
}
