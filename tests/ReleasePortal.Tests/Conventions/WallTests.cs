using System.Reflection;
using System.Xml.Linq;
using Xunit;

namespace ReleasePortal.Tests.Conventions;

/// <summary>The four walls: each forbids one accident (see src/README.md).</summary>
public sealed class WallTests
{
    private static readonly Assembly Domain = typeof(ReleasePortal.Domain.RecordSet).Assembly;
    private static readonly Assembly Repository = typeof(ReleasePortal.Repository.Records.RecordReader).Assembly;
    private static readonly Assembly Site = typeof(ReleasePortal.Site.SitePlan).Assembly;

    [Theory]
    [InlineData("Domain", "NodaTime")]
    [InlineData("Repository", "CsvHelper", "LibGit2Sharp", "Markdig", "ReleasePortal.Domain", "Scriban.Signed", "YamlDotNet")]
    [InlineData("Site", "Markdig", "NUglify", "ReleasePortal.Domain", "Scriban.Signed")]
    [InlineData("Cli", "ReleasePortal.Domain", "ReleasePortal.Repository", "ReleasePortal.Site", "Spectre.Console", "System.CommandLine")]
    public void A_project_refers_to_these_and_no_others(string project, params string[] expected)
    {
        var file = XDocument.Load(Path.Combine(SourceTree.Root, "src", $"ReleasePortal.{project}", $"ReleasePortal.{project}.csproj"));
        var references = file.Descendants()
            .Where(element => element.Name.LocalName is "ProjectReference" or "PackageReference")
            .Select(element => element.Attribute("Include")!.Value.Split('/')[^1].Replace(".csproj", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(expected.Order(StringComparer.Ordinal), references);
    }

    [Fact]
    public void The_domain_sees_no_files_no_Git_and_no_HTML() =>
        Assert.Equal(["NodaTime"], Foreign(Domain));

    [Fact]
    public void The_repository_sees_no_web() =>
        Assert.Equal(["CsvHelper", "LibGit2Sharp", "Markdig", "NodaTime", "ReleasePortal.Domain", "Scriban.Signed", "YamlDotNet"], Foreign(Repository));

    [Fact]
    public void The_site_sees_no_Git_and_no_YAML()
    {
        var seen = Foreign(Site);

        Assert.DoesNotContain("LibGit2Sharp", seen);
        Assert.DoesNotContain("YamlDotNet", seen);
        Assert.DoesNotContain("ReleasePortal.Repository", seen);
    }

    [Fact]
    public void Only_Cli_writes_to_the_terminal() =>
        Assert.All([Domain, Repository, Site], assembly => Assert.DoesNotContain("System.Console", Names(assembly)));

    private static IEnumerable<string> Foreign(Assembly assembly) =>
        Names(assembly).Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not ("netstandard" or "mscorlib"));

    private static IEnumerable<string> Names(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(reference => reference.Name!).Order(StringComparer.Ordinal);
}
