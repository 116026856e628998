using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class RaciRoleTwice : ReviewRule
{
    public override string Code => "GOV012";

    public override string Title => "A role with two parts in one activity";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from line in Responsibilities.Written(records)
        let parts = Parts(line.Roles).ToList()
        from later in Enumerable.Range(1, parts.Count - 1)
        let first = parts.Take(later).Where(part => part.Role.Id == parts[later].Role.Id && !AreOne(part.Name, parts[later].Name)).Select(part => part.Name).FirstOrDefault()
        where first is not null
        select new Finding(
            this,
            parts[later].Role.Place,
            $"{parts[later].Role.Id} is {first}{(first == parts[later].Name ? " twice" : $" and {parts[later].Name}")} for {line.Activity}.",
            "Keep the part that asks more of it: responsible or accountable before consulted, consulted before informed.");

    private static IEnumerable<(string Name, Ref<Role> Role)> Parts(Raci roles) =>
    [
        .. roles.Responsible.Select(role => ("responsible", role)),
        ("accountable", roles.Accountable),
        .. roles.Consulted.Select(role => ("consulted", role)),
        .. roles.Informed.Select(role => ("informed", role)),
    ];

    /// <summary>Whoever does it may answer for it too.</summary>
    private static bool AreOne(string part, string other) => (part, other) is ("responsible", "accountable");
}
