using ReleasePortal.BrowserTests.Browsing;

namespace ReleasePortal.BrowserTests;

/// <summary>Support staff with a customer on the telephone, who reads a version from the screen.</summary>
public sealed class VersionLookUpTests(Reader reader)
{
    [Theory]
    [InlineData("payments", "v5.2.1", 1)]
    [InlineData("payments", "5.2.1", 1)]
    [InlineData("payments", "5.3.0-rc.1", 0)]
    [InlineData("payments", "5.1.9", 0)]
    [InlineData("web-shop", "2026.5", 1)]
    [InlineData("web-shop", "2026.05", 1)]
    public async Task A_version_is_found_or_compared_with_the_affected_versions(string product, string version, int found)
    {
        await using var visit = await reader.Open($"known-issues/{product}/");

        await visit.Page.GetByPlaceholder("Type a version").FillAsync(version);

        Assert.Equal(found, await visit.Page.Locator("#versions tbody tr:visible").CountAsync());
        Assert.Equal(found == 0, (await visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Status).First.InnerTextAsync()).StartsWith("No release brings this version.", StringComparison.Ordinal));
        Assert.NotEqual(0, await visit.Page.Locator("#affected tbody tr:visible").CountAsync());
        Assert.Empty(visit.Problems);
    }
}
