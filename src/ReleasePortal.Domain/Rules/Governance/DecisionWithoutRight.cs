using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class DecisionWithoutRight : ReviewRule
{
    public override string Code => "GOV005";

    public override string Title => "A go decision by somebody who may not take it";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "executive";

    public override IReadOnlyList<DecisionRight> AskedRights => [DecisionRight.DecideGoNoGo];

    public override string? SkippedBecause(RecordSet records) => records.Teams.HasUnreadable || records.RoleCatalogues.HasUnreadable
        ? "Not all teams and roles can be read, so that nobody knows who holds which role." : null;

    public override IEnumerable<Finding> Review(RecordSet records)
    {
        var roles = DecisionRights.RolesWith(DecisionRight.DecideGoNoGo, records);
        return from release in records.Releases
               where !release.Status.IsFinal()
               from decision in release.Decision is { IsGo: true } taken ? [taken] : Array.Empty<GoNoGoDecision>()
               where records.FindPerson(decision.By.Id) is not null && !roles.Any(role => DecisionRights.Holds(decision.By, role, records))
               select new Finding(
                   this,
                   decision.Origin.Value("by"),
                   $"{decision.By.Id} decided that {release.Name} goes, and holds no role with the right to {KebabCase.Snake(nameof(DecisionRight.DecideGoNoGo))}.",
                   roles.Count == 0 ? "Give the right to a role in content/roles.yml." : $"Let {DecisionRights.Holders(roles, records)} decide.");
    }
}
