using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class ApprovalWithoutRight : ReviewRule
{
    public override string Code => "GOV004";

    public override string Title => "An approval by somebody who may not approve";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "release-manager";

    public override IReadOnlyList<DecisionRight> AskedRights => [DecisionRight.ApproveRelease, DecisionRight.ApproveEmergency];

    public override string? SkippedBecause(RecordSet records) => records.Teams.HasUnreadable || records.RoleCatalogues.HasUnreadable
        ? "Not all teams and roles can be read, so that nobody knows who holds which role." : null;

    /// <summary>Of releases that are over nothing is told: people change their roles, and the team files say only today's.</summary>
    public override IEnumerable<Finding> Review(RecordSet records) =>
        from release in records.Releases
        where !release.Status.IsFinal()
        let right = release.Type == ReleaseType.Emergency ? DecisionRight.ApproveEmergency : DecisionRight.ApproveRelease
        let roles = DecisionRights.RolesWith(right, records)
        from approval in StandingApprovals.Of(release)
        where records.FindPerson(approval.By.Id) is not null
        let finding = Look(approval, right, roles, records)
        where finding is not null
        select finding;

    private Finding? Look(Approval approval, DecisionRight right, IReadOnlyList<string> roles, RecordSet records)
    {
        if (!DecisionRights.Holds(approval.By, approval.Role.Id, records))
        {
            return new Finding(this, approval.Origin.Value("role"), $"{approval.By.Id} approved as {approval.Role.Id}, and no team file gives {approval.By.Id} that role.",
                $"Ask {DecisionRights.Holders([approval.Role.Id], records)}, or write the role into the team file if it is held.");
        }

        return roles.Contains(approval.Role.Id, StringComparer.Ordinal) ? null : new Finding(this, approval.Origin.Value("role"), $"{approval.By.Id} approved as {approval.Role.Id}, which has no right to {KebabCase.Snake(right.ToString())}.",
            roles.Count == 0 ? "Give the right to a role in content/roles.yml." : $"Ask {DecisionRights.Holders(roles, records)}, who may in the role {string.Join(" or ", roles)}.");
    }
}
