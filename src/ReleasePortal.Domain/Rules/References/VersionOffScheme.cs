using ReleasePortal.Domain.Versions;

namespace ReleasePortal.Domain.Rules.References;

public sealed class VersionOffScheme : ReviewRule
{
    public override string Code => "REF040";

    public override string Title => "A version that its product cannot compare";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(RecordSet records)
    {
        var versions = new ProductVersions(records);
        var released = from release in records.Releases
                       where versions.OrderOf(release.Product.Id)?.ProblemOf(release.Version.Text) is not null
                       select (release.Version, versions.OrderOf(release.Product.Id)!.ProblemOf(release.Version.Text), Severity.Warning);
        var named = from issue in records.KnownIssues
                    from version in new[] { issue.IntroducedIn, issue.FixedIn }
                    where version is not null
                    select (version, versions.OrderOf(issue.Product.Id)?.PlaceProblemOf(version.Text), Severity.Error);
        foreach (var (version, problem, severity) in released.Concat(named))
        {
            if (problem is not null)
                yield return new Finding(this, version.Place, problem.Message, problem.Hint) { Severity = severity };
        }
    }
}
