using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Repository.Evidence;

/// <summary>
/// Reads SARIF 2.1.0. A result without a level has that of its rule, and where the rule has none either it is a warning. Results that
/// somebody accepted, that are not there any more, and those of another kind than <c>fail</c> are not open.
/// </summary>
internal sealed class SarifLog : JsonFormat
{
    public override EvidenceFormat Format => EvidenceFormat.Sarif;

    public override bool Recognises(JsonPart root) => root.IsObject && root.Find("runs") is { IsList: true }
        && (root.Find("version") is not null || root.Find("$schema") is { } schema && schema.Element.ToString().Contains("sarif", StringComparison.OrdinalIgnoreCase));

    public override EvidenceContent Read(JsonPart root)
    {
        if (root.Need("version").Text() is var version && version != "2.1.0")
            throw new EvidenceException($"It is SARIF {EvidenceText.Name(version)}; only 2.1.0 is read.");
        var runs = root.Need("runs").Items().Select(SarifRun.Of).ToList();
        if (runs.Count == 0)
            throw new EvidenceException("It holds no run: nothing was scanned.");
        var open = runs.SelectMany(run => run.Results).Where(result => result.IsOpen).ToList();
        return new OpenFindings(
            open.Count(result => result.Level == "error"),
            open.Count(result => result.Level == "warning"),
            open.Count(result => result.Level == "note"),
            runs.SelectMany(run => run.Results).Count(result => result.IsSuppressed),
            [.. runs.Select(run => run.Tool).Distinct(StringComparer.Ordinal)],
            [.. open.Where(result => result.Level == "error").Select(result => result.Rule).Distinct(StringComparer.Ordinal).Take(EvidenceFileLimits.FirstNames)]);
    }
}
