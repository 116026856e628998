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
                    let problem = versions.OrderOf(issue.Product.Id)?.PlaceProblemOf(version.Text)
                    select (version, problem ?? UnlikeAll(issue.Product.Id, version.Text, versions), problem is null ? Severity.Warning : Severity.Error);
        foreach (var (version, problem, severity) in released.Concat(named))
        {
            if (problem is not null)
                yield return new Finding(this, version.Place, problem.Message, problem.Hint) { Severity = severity };
        }
    }

    private static VersionProblem? UnlikeAll(string product, string version, ProductVersions versions) => versions.Unlike(product, version) is not { } like ? null
        : new VersionProblem(0, version.Length, $"No version of {product} can be held against {version}: they look like {like}.", $"Write it as the product writes its versions, such as {like}.");
}
