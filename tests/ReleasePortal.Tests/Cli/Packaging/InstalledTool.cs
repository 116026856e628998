using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Packaging;

/// <summary>The program, packed from what was compiled for these tests and installed apart from this repository.</summary>
public sealed class InstalledTool : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();

    /// <summary>The folder that has the package.</summary>
    public string Packages => Path.Combine(folder.Path, "packages");

    /// <summary>Where it is installed, as the action expects it below the folder of a runner.</summary>
    public string Temp => folder.Path;

    public string Program => Path.Combine(folder.Path, "portal-tool", OperatingSystem.IsWindows() ? "portal.exe" : "portal");

    public async ValueTask InitializeAsync()
    {
        await Must("pack", Path.Combine(SourceTree.Root, "src", "ReleasePortal.Cli"), "--no-build", "--configuration", "Release", "--output", Packages, "-nodeReuse:false");
        await Must("tool", "install", "ReleasePortal.Tool", "--tool-path", Path.GetDirectoryName(Program)!, "--source", Packages);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task Must(params IEnumerable<string> arguments)
    {
        var run = await OutsideRun.Of("dotnet", folder.Path, arguments);
        Assert.True(run.Status == 0, run.Output + run.Messages);
    }
}
