using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site;

/// <summary>Whoever finds a mistake on a page is led to where it is written.</summary>
public sealed class EditLinkTests
{
    private const string Host = "https://github.com/example-commerce/release-portal";

    /// <summary>The program makes these of itself, of the history, or of all records together.</summary>
    private static readonly string[] Made = ["rules/", "glossary/", "search/", "about/", "propose/", "api/", "feeds/index.html", "history/index.html", "404.html"];

    [Fact]
    public void Every_page_of_records_leads_to_the_file_or_the_folder_that_it_is_made_from()
    {
        var edits = SampleSiteTests.Pages.Value.ToDictionary(page => page.Key, page => page.Value.QuerySelectorAll("footer a").FirstOrDefault(link => link.TextContent.StartsWith("Edit ", StringComparison.Ordinal))?.GetAttribute("href"), StringComparer.Ordinal);

        Found.Nothing(
            from page in edits
            let isMade = Made.Any(made => page.Key.StartsWith(made, StringComparison.Ordinal))
            where isMade != page.Value is null
            select $"{page.Key}: {page.Value ?? "no link"}");
        Found.Nothing(
            from page in edits
            where page.Value is not null
            let place = page.Value.Replace($"{Host}/edit/main/", "", StringComparison.Ordinal).Replace($"{Host}/tree/main/", "", StringComparison.Ordinal)
            let path = Path.Combine(SourceTree.Root, Uri.UnescapeDataString(place))
            where !(page.Value.Contains("/edit/", StringComparison.Ordinal) ? File.Exists(path) : Directory.Exists(path))
            select $"{page.Key}: {page.Value}");
    }

    [Theory]
    [InlineData("gitlab", "https://git.shop.example/portal/-/tree/main/content/incidents", "https://git.shop.example/portal/-/edit/main/content/incidents/checkout-timeouts.md")]
    [InlineData("azure_devops", "https://git.shop.example/portal?path=/content/incidents&version=GBmain", "https://git.shop.example/portal?path=/content/incidents/checkout-timeouts.md&version=GBmain")]
    public void Each_host_has_addresses_of_its_own(string kind, string folder, string file)
    {
        var site = SmallSite.Of(SmallRepository.Base().With("portal.yml", SmallRepository.Base().TextOf("portal.yml") + $"repository: {{ url: \"https://git.shop.example/portal\", kind: {kind} }}\n"));

        Assert.Contains($"\"{folder.Replace("&", "&amp;", StringComparison.Ordinal)}\"", site["incidents/index.html"], StringComparison.Ordinal);
        Assert.Contains($"\"{file.Replace("&", "&amp;", StringComparison.Ordinal)}\"", site["incidents/checkout-timeouts/index.html"], StringComparison.Ordinal);
    }
}
