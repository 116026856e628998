using ReleasePortal.Domain.Governance;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class EscalationToNobody : ReviewRule
{
    public override string Code => "GOV017";

    public override string Title => "An escalation that ends with nobody";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override string? SkippedBecause(RecordSet records) => records.Teams.HasUnreadable
        ? "Not all teams can be read, so that nobody knows who holds which role." : null;

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from path in records.RoleCatalogues.SelectMany(catalogue => catalogue.Escalation)
        from step in path.Steps
        where records.FindRole(step.Role.Id) is not null && !DecisionRights.People(step.Role.Id, records).Any()
        select new Finding(
            this,
            step.Role.Place,
            $"\"{path.Title}\" calls {step.Role.Id}, and no team file gives the role to anybody.",
            "Give the role to a person in a team file, or call a role that somebody has.");
}
