namespace ReleasePortal.Repository.Evidence;

/// <summary>One run of a scanner.</summary>
/// <param name="Tool">Its name and version.</param>
/// <param name="Results">All of them, open or not.</param>
internal sealed record SarifRun(string Tool, IReadOnlyList<SarifResult> Results)
{
    /// <exception cref="EvidenceException">It failed, has no results, or has them in another file: nobody knows what it would have found.</exception>
    public static SarifRun Of(JsonPart run)
    {
        if (run.List("invocations").FirstOrDefault(invocation => invocation.Find("executionSuccessful")?.Truth() == false) is { Path: not null } failed)
            throw new EvidenceException($"The scan says of itself that it did not succeed: {failed.Path}.executionSuccessful is false.");
        if (run.Find("externalPropertyFileReferences")?.List("results").Any() == true)
            throw new EvidenceException($"Results of {run.Path} lie in another file: let the scanner write them into this one.");
        if (run.Find("results") is not { IsList: true } results)
            throw new EvidenceException($"{run.Path} has no list of results, so that nothing was scanned: a scan that found nothing has an empty one.");
        var tool = run.Need("tool");
        var rules = new SarifRules(tool);
        return new SarifRun(NameOf(tool.Need("driver")), [.. results.Items().Select(result => SarifResult.Of(result, rules))]);
    }

    private static string NameOf(JsonPart driver) =>
        EvidenceText.Name($"{driver.Need("name").Text()} {driver.Text("semanticVersion") ?? driver.Text("version")}");
}
