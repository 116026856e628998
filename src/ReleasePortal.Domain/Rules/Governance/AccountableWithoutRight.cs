using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class AccountableWithoutRight : ReviewRule
{
    public override string Code => "GOV014";

    public override string Title => "An accountable role that may not decide";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "executive";

    public override string? SkippedBecause(RecordSet records) => records.RoleCatalogues.HasUnreadable
        ? "The roles cannot be read, so that nobody knows which may decide what." : null;

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from line in Responsibilities.Written(records)
        from decides in line.Roles.Decides is { } asked ? [asked] : Array.Empty<DecisionRight>()
        where records.FindRole(line.Roles.Accountable.Id) is not null
        let roles = DecisionRights.RolesWith(decides, records)
        where !roles.Contains(line.Roles.Accountable.Id, StringComparer.Ordinal)
        let right = KebabCase.Snake(decides.ToString())
        select new Finding(
            this,
            line.Roles.Accountable.Place,
            $"{line.Roles.Accountable.Id} answers for {line.Activity}, and has no right to {right}.",
            roles.Count == 0 ? $"Give the right to a role in content/roles.yml, best to {line.Roles.Accountable.Id}." : $"Let {string.Join(" or ", roles)} answer for it, or give {line.Roles.Accountable.Id} the right.");
}
