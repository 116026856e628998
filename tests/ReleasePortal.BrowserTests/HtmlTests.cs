using System.Diagnostics;
using ReleasePortal.BrowserTests.Site;

namespace ReleasePortal.BrowserTests;

public sealed class HtmlTests
{
    private static readonly string Validator =
        Path.Combine(SourceTree.Root, "tests", "web", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    /// <summary>By the validator of the people who write the standard, style sheets included.</summary>
    [Fact]
    public async Task Every_page_is_valid()
    {
        Assert.True(File.Exists(Validator), "The validator is missing: npm ci --prefix tests/web --ignore-scripts");
        using var java = Process.Start(new ProcessStartInfo("java",
            ["-Xss8m", "-jar", Validator, "--errors-only", "--skip-non-html", "--format", "gnu", BuiltSite.OfTheSample.Folder])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
        })!;
        var errors = await java.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await java.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("", errors.Replace($"\"file:{BuiltSite.OfTheSample.Folder}", "\"", StringComparison.Ordinal));
    }
}
