using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReleasePortal.Site.Output;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site;

/// <summary>What must hold on every page of the sample.</summary>
public sealed partial class SampleSiteTests
{
    internal static readonly Lazy<SmallSite> Sample = new(() => SmallSite.OfFolder(SourceTree.Root));

    internal static readonly Lazy<IReadOnlyDictionary<string, IDocument>> Pages = new(() =>
    {
        var parser = new HtmlParser();
        return Sample.Value.Files
            .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => (IDocument)parser.ParseDocument(file.Value), StringComparer.Ordinal);
    });

    [Fact]
    public void Nothing_is_loaded_from_another_host_and_nothing_runs_from_within_a_page() => Found.Nothing(
        from page in Pages.Value
        from element in page.Value.QuerySelectorAll("script,link:not([rel=canonical]),img,iframe,style,[style],[onclick],[onload],[onerror]")
        let source = element.GetAttribute("src") ?? element.GetAttribute("href")
        where source is null || Absolute().IsMatch(source)
        select $"{page.Key}: {element.OuterHtml}");

    [Fact]
    public void Every_link_and_every_anchor_leads_somewhere()
    {
        var ids = Pages.Value.ToDictionary(page => page.Key, page => page.Value.QuerySelectorAll("[id]").Select(element => element.Id).ToHashSet(StringComparer.Ordinal));
        var links = (
            from page in Pages.Value
            from element in page.Value.QuerySelectorAll("[href],[src]")
            let target = element.GetAttribute("href") ?? element.GetAttribute("src")
            where !Absolute().IsMatch(target)
            select (Page: page.Key, Target: target, Address: new Uri(new Uri("portal:///" + page.Key), target))).ToList();

        Found.Nothing(
            from link in links
            let path = Uri.UnescapeDataString(link.Address.AbsolutePath).TrimStart('/')
            let file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path
            let anchor = Uri.UnescapeDataString(link.Address.Fragment).TrimStart('#')
            where file != BuildManifest.FileName // The writer adds it when all files are there.
            where !Sample.Value.Files.ContainsKey(file) || (anchor.Length > 0 && !ids[file].Contains(anchor))
            select $"{link.Page}: {link.Target}");
        Assert.True(links.Count > 50_000, $"Only {links.Count} links were found.");
    }

    [Fact]
    public void A_link_that_asks_a_filter_asks_what_the_page_can_answer()
    {
        var asking = (
            from page in Pages.Value
            from element in page.Value.QuerySelectorAll("a[href*='?']")
            let target = element.GetAttribute("href")
            where !Absolute().IsMatch(target)
            let address = new Uri(new Uri("portal:///" + page.Key), target)
            select (Page: page.Key, Target: target, File: address.AbsolutePath.TrimStart('/') + "index.html", Asked: address.Query[1..].Split('='))).ToList();

        Found.Nothing(
            from link in asking
            let answers = Pages.Value[link.File]
            where answers.QuerySelector($"form[data-filter] select[name='{link.Asked[0]}'] option[value='{link.Asked[1]}']") is null
                || !answers.QuerySelectorAll("tr[data-words]").Any(row => $" {row.GetAttribute("data-words")} ".Contains($" {link.Asked[0]}:{link.Asked[1]} ", StringComparison.Ordinal))
            select $"{link.Page}: {link.Target}");
        Assert.True(asking.Count > 300, $"Only {asking.Count} links ask anything.");
    }

    [Fact]
    public void No_id_stands_twice_on_a_page() => Found.Nothing(
        from page in Pages.Value
        from twice in page.Value.QuerySelectorAll("[id]").GroupBy(element => element.Id, StringComparer.Ordinal)
        where twice.Count() > 1
        select $"{page.Key}: {twice.Key}");

    [Fact]
    public void Every_page_has_one_heading_of_the_first_level_and_skips_none() => Found.Nothing(
        from page in Pages.Value
        let levels = page.Value.QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(heading => heading.LocalName[1] - '0').ToList()
        where levels.Count(level => level == 1) != 1 || levels.Zip(levels.Skip(1)).Any(pair => pair.Second > pair.First + 1)
        select $"{page.Key}: {string.Join(' ', levels)}");

    [Fact]
    public void The_same_records_make_the_same_bytes() =>
        Assert.Equal(
            Sample.Value.Files.OrderBy(file => file.Key, StringComparer.Ordinal),
            SmallSite.OfFolder(SourceTree.Root).Files.OrderBy(file => file.Key, StringComparer.Ordinal));

    [GeneratedRegex("^[a-z]+:", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Absolute();
}
