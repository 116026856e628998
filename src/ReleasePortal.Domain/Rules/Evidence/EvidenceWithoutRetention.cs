using ReleasePortal.Domain.Governance.Requirements;

namespace ReleasePortal.Domain.Rules.Evidence;

public sealed class EvidenceWithoutRetention : ReviewRule
{
    public override string Code => "EVD009";

    public override string Title => "Evidence of which nobody says how long it is kept";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "compliance";

    public override string? SkippedBecause(RecordSet records) => records.Portal.Profile < RequirementBook.Retention.From
        ? $"The profile {KebabCase.Snake(records.Portal.Profile.ToString())} does not ask for periods of retention." : null;

    public override IEnumerable<Finding> Review(RecordSet records)
    {
        var missing = records.Evidence.SelectMany(list => list.Items).Select(item => item.Kind).Distinct().Where(kind => !records.Portal.Retention.ContainsKey(kind)).Order().Select(kind => KebabCase.Snake(kind.ToString())).ToList();
        if (missing.Count > 0)
        {
            yield return new Finding(
                this,
                records.Portal.Origin.Has("retention") ? records.Portal.Origin.Key("retention") : records.Portal.Origin.Value("profile"),
                $"There is evidence of the kind {string.Join(", ", missing)}, and nothing says how long it is kept.",
                $"Ask compliance, and write it below retention in portal.yml, such as {missing[0]}: P7Y.");
        }
    }
}
