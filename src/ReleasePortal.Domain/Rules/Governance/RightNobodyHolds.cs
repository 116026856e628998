using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Requirements;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class RightNobodyHolds : ReviewRule
{
    public override string Code => "GOV015";

    public override string Title => "A right to decide that nobody holds";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "executive";

    public override string? SkippedBecause(RecordSet records) => records.Teams.HasUnreadable || records.RoleCatalogues.HasUnreadable
        ? "Not all teams and roles can be read, so that nobody knows who holds which role." : null;

    public override IEnumerable<Finding> Review(RecordSet records) => records.RoleCatalogues.SelectMany(catalogue => Unheld(records).Concat(Ungiven(catalogue, records)));

    /// <summary>Told where the first role has it.</summary>
    private IEnumerable<Finding> Unheld(RecordSet records) =>
        from right in Enum.GetValues<DecisionRight>()
        let roles = records.Roles.Where(role => role.Rights.Contains(right)).ToList()
        where roles.Count > 0 && !DecisionRights.People(right, records).Any()
        select new Finding(
            this,
            roles[0].Origin.Value("rights"),
            $"Only {string.Join(" and ", roles.Select(role => role.Id))} may {KebabCase.Snake(right.ToString())}, and no team file gives the role to anybody.",
            "Give the role to a person in a team file, or the right to a role that somebody has.");

    private IEnumerable<Finding> Ungiven(RoleCatalogue catalogue, RecordSet records)
    {
        var missing = Enum.GetValues<DecisionRight>().Where(right => DecisionRights.RolesWith(right, records).Count == 0).Select(right => KebabCase.Snake(right.ToString())).ToList();
        if (missing.Count > 0 && records.Portal.Profile >= RequirementBook.Rights.From)
            yield return new Finding(this, catalogue.Origin.Key("roles"), $"No role may {string.Join(", ", missing)}.", "Give each right to the role that takes the decision in fact, so that everybody knows whom to ask.");
    }
}
