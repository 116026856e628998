using ReleasePortal.Domain.Governance.Requirements;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class RequirementMissing : ReviewRule
{
    public override string Code => "GOV010";

    public override string Title => "A plan without what its profile asks for";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from release in records.Releases
        let missing = RequirementBook.MissingIn(release, records)
        where missing.Count > 0
        let names = string.Join(", ", missing.Select(requirement => requirement.Name))
        select new Finding(
            this,
            release.Origin.Value("status"),
            $"{release.Name} is {Words(release.Status)}, and nothing says {names}.",
            $"{WayOut(missing, release)} The profile {Words(records.Portal.Profile)} asks for it{(release.Type == ReleaseType.Emergency ? ", of emergencies too" : "")}.")
        {
            Severity = missing.Min(requirement => requirement.SeverityIn(records.Portal.Profile)),
        };

    /// <summary>What has started cannot go back; before, the status can wait for the plan.</summary>
    private static string WayOut(IReadOnlyList<Requirement> missing, Release release) => release.Status switch
    {
        _ when missing.All(requirement => !requirement.IsKey) => $"Add evidence with portal evidence add {release.Id} FILE.",
        ReleaseStatus.Approved => "Write it into the plan, or leave the release at planned until somebody can.",
        _ => "Write it into the plan.",
    };

    private static string Words<T>(T choice)
        where T : struct, Enum => KebabCase.Of(choice.ToString()).Replace('-', ' ');
}
