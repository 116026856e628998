using Xunit;

namespace ReleasePortal.Tests.Fixtures;

/// <summary>What the tests take from npm.</summary>
internal static class WebPackages
{
    public static readonly string Folder = Path.Combine(SourceTree.Root, "tests", "web");

    /// <summary>A file of a package; the test fails where the packages are not there.</summary>
    public static string File(params IReadOnlyList<string> parts)
    {
        var path = Path.Combine([Folder, "node_modules", .. parts]);
        Assert.True(System.IO.File.Exists(path), $"{path} is missing: npm ci --prefix tests/web --ignore-scripts");
        return path;
    }
}
