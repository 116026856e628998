using System.Diagnostics;
using ReleasePortal.BrowserTests.Site;

namespace ReleasePortal.BrowserTests;

public sealed class HtmlTests
{
    private static readonly string Validator =
        Path.Combine(SourceTree.Root, "tests", "web", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    /// <summary>By the validator of the people who write the standard: all pages that are built as none before them is, the longest first, and with them one of every template.</summary>
    [Fact]
    public async Task Every_page_that_is_built_in_a_way_of_its_own_is_valid()
    {
        Assert.True(File.Exists(Validator), "The validator is missing: npm ci --prefix tests/web --ignore-scripts");
        var pages = BuiltInAWayOfTheirOwn().Union(BuiltSite.OfTheSample.Types.Select(type => BuiltSite.OfTheSample.FileOf(type.Address)), StringComparer.Ordinal).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine($"{pages.Count} pages");
        using var java = Process.Start(new ProcessStartInfo("java",
            ["-Xss8m", "-XX:+UseSerialGC", "-jar", Validator, "--errors-only", "--format", "gnu", .. pages])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
        })!;
        var errors = await java.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await java.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal("", errors.Replace($"\"file:{BuiltSite.OfTheSample.Folder}", "\"", StringComparison.Ordinal));
        Assert.Equal(0, java.ExitCode);
    }

    [Theory]
    [InlineData("<p>a</p><p>b</p>", "<p>c</p><p>d</p>", true)]
    [InlineData("<p>a</p>", "<p>a</p><div></div>", false)]
    [InlineData("<ul><li>a</li></ul>", "<ul></ul>", false)]
    [InlineData("<p>a</p>", "<p>a", false)]
    [InlineData("<a href=\"b/\">a</a>", "<a href=\"b c/\">a</a>", false)]
    [InlineData("<time datetime=\"2026-11-02\">a</time>", "<time datetime=\"2026-11-2\">a</time>", false)]
    [InlineData("<div role=\"list\"></div>", "<div role=\"lists\"></div>", false)]
    [InlineData("<table><tr><td>a</td></tr></table>", "<table><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>", false)]
    [InlineData("<!-- <p> --><script>\"<p>\"</script>", "<script></script>", true)]
    public void Words_make_no_difference_and_mark_up_does(string one, string other, bool same) =>
        Assert.Equal(same, MarkUp.Traits(one).SetEquals(MarkUp.Traits(other)));

    private static IEnumerable<string> BuiltInAWayOfTheirOwn()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return Directory.EnumerateFiles(BuiltSite.OfTheSample.Folder, "*.html", SearchOption.AllDirectories)
            .OrderByDescending(file => new FileInfo(file).Length).ThenBy(file => file, StringComparer.Ordinal)
            .AsParallel().AsOrdered()
            .Select(file => (File: file, Traits: MarkUp.Traits(File.ReadAllText(file))))
            .AsEnumerable()
            .Where(page =>
            {
                var before = known.Count;
                known.UnionWith(page.Traits);
                return known.Count > before;
            })
            .Select(page => page.File);
    }
}
