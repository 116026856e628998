namespace ReleasePortal.Repository.Evidence;

/// <summary>One result of a scan.</summary>
/// <param name="Rule">The id of its rule.</param>
/// <param name="Level">error, warning, note or none.</param>
/// <param name="IsSuppressed">Whether somebody accepted it.</param>
/// <param name="IsThere">Whether it was found in this scan, and is a fault.</param>
internal sealed record SarifResult(string Rule, string Level, bool IsSuppressed, bool IsThere)
{
    public bool IsOpen => IsThere && !IsSuppressed && Level != "none";

    public static SarifResult Of(JsonPart result, SarifRules rules)
    {
        var kind = result.Text("kind") ?? "fail";
        var rule = rules.Find(result);
        var level = result.Text("level") ?? (kind == "fail" ? rule?.Level ?? "warning" : "none");
        if (level is not ("error" or "warning" or "note" or "none"))
            throw result.Need("level").Wrong("error, warning, note or none");
        return new SarifResult(
            EvidenceText.Name(result.Text("ruleId") ?? rule?.Id ?? "a result without a rule"),
            level,
            IsAccepted([.. result.List("suppressions").Select(suppression => suppression.Text("status") ?? "accepted")]),
            kind == "fail" && result.Text("baselineState") != "absent");
    }

    /// <summary>What is under review, or was refused, is as open as before.</summary>
    private static bool IsAccepted(List<string> states) => states.Count > 0 && states.TrueForAll(state => state == "accepted");
}
