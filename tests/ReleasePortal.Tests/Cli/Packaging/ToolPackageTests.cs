using System.IO.Compression;
using ReleasePortal.Cli;
using ReleasePortal.Cli.Beginning;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Packaging;

/// <summary>The packed program needs nothing of this repository: it begins a portal, checks and builds it from an empty folder.</summary>
[Collection(nameof(WithInstalledTool))]
public sealed class ToolPackageTests(InstalledTool tool) : IDisposable
{
    private static readonly string[] Answers = ["--organisation", "Example", "--time-zone", "Europe/Berlin", "--team", "Web", "--handle", "web-lead", "--contact", "#web", "--product", "Shop"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_is_called_as_new_portals_call_it() =>
        Assert.Equal([$"{PortalTool.Package}.{PortalVersion.Number}.nupkg"], Directory.GetFiles(tool.Packages).Select(Path.GetFileName));

    [Fact]
    public async Task It_holds_no_more_than_the_program()
    {
        await using var package = await ZipFile.OpenReadAsync(Directory.GetFiles(tool.Packages).Single(), TestContext.Current.CancellationToken);

        Assert.DoesNotContain(package.Entries, entry => entry.FullName.EndsWith("Tests.dll", StringComparison.Ordinal) || entry.FullName.StartsWith("content/", StringComparison.Ordinal));
        Assert.Contains(package.Entries, entry => entry.FullName == "README.md");
        Assert.InRange(package.Entries.Sum(entry => entry.CompressedLength), 1, 20_000_000);
    }

    [Fact]
    public async Task A_portal_is_begun_checked_proposed_to_and_built_without_this_repository()
    {
        await Run(folder.Path, ["init", "our", .. Answers]);
        var root = Path.Combine(folder.Path, "our");
        await Shell.Run(root, "git init -q -b main && git add -A && git -c user.name=web-lead -c user.email=web-lead@shop.example commit -q -m Begin");

        Assert.Contains("Nothing found in 6 documents", await Run(root, "check", "--commit", "HEAD"), StringComparison.Ordinal);
        await Run(root, "new", "release", "--product", "shop", "--product-version", "1.0.0", "--summary", "The first one.", "--start", "next", "--verifier", "web-lead");
        Assert.Contains("1 release added", await Run(root, "review", "--base", "main"), StringComparison.Ordinal);
        await Run(root, "build", "--output", "site");

        Assert.Contains("Shop 1.0.0", folder.Read("our/site/releases/shop-1.0.0/index.html"), StringComparison.Ordinal);
        Assert.NotEmpty(Directory.GetFiles(Path.Combine(root, "site", "assets"), "*.css", SearchOption.AllDirectories));
        Assert.Equal(File.ReadAllText(Path.Combine(SourceTree.Root, "schemas", "release.schema.json")), folder.Read("our/schemas/release.schema.json"));
        Assert.Contains("Why it matters", await Run(root, "explain", "DOC010"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_portal_gets_it_by_its_manifest()
    {
        await Run(folder.Path, ["init", "our", .. Answers]);
        var root = Path.Combine(folder.Path, "our");
        folder.With("packages.config", $"""<configuration><packageSources><clear /><add key="here" value="{tool.Packages}" /></packageSources></configuration>""");
        var variables = new Dictionary<string, string?>(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = Path.Combine(folder.Path, "packages") };

        var restored = await OutsideRun.Of("dotnet", root, variables, "tool", "restore", "--configfile", Path.Combine(folder.Path, "packages.config"));
        var version = await OutsideRun.Of("dotnet", root, variables, "portal", "--version");

        Assert.True(restored.Status == 0, restored.Output + restored.Messages);
        Assert.StartsWith($"portal {PortalVersion.Number}", version.Output, StringComparison.Ordinal);
    }

    private async Task<string> Run(string from, params IEnumerable<string> arguments)
    {
        var run = await OutsideRun.Of(tool.Program, from, arguments);
        Assert.True(run.Status == 0, run.Output + run.Messages);
        return run.Output;
    }
}
