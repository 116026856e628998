using ReleasePortal.Domain.Governance.Requirements;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class ActivityUnassigned : ReviewRule
{
    public override string Code => "GOV013";

    public override string Title => "An activity for which nobody answers";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override string? SkippedBecause(RecordSet records) => records.Portal.Profile < RequirementBook.Activities.From
        ? $"The profile {KebabCase.Snake(records.Portal.Profile.ToString())} expects no activity." : records.RoleCatalogues.HasUnreadable
        ? "The roles cannot be read, so that nobody knows who answers where a release says nothing." : null;

    /// <summary>A release without any line is left to GOV010.</summary>
    public override IEnumerable<Finding> Review(RecordSet records) =>
        from release in records.Releases
        where RequirementBook.Activities.IsAsked(records.Portal.Profile, release.Type) && RequirementBook.Activities.IsDue(release.Status)
        let lines = Responsibilities.Of(release, records)
        where lines.Count > 0
        let missing = Responsibilities.ExpectedIn(records.Portal.Profile).Where(expected => !lines.Any(line => Responsibilities.AreSame(line.Activity, expected))).ToList()
        where missing.Count > 0
        select new Finding(
            this,
            release.Origin.Has("raci") ? release.Origin.Key("raci") : release.Origin.Value("type"),
            $"Nobody answers for {string.Join(", ", missing)} in {release.Name}.",
            $"Write who is responsible and who is accountable: for every {KebabCase.Of(release.Type.ToString())} release below raci in content/roles.yml, or for this one below raci in its plan.")
        {
            Severity = RequirementBook.Activities.SeverityIn(records.Portal.Profile),
        };
}
