using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Readers;
using ReleasePortal.Domain.Releases.Proposing;
using ReleasePortal.Site;
using ReleasePortal.Site.Plan;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages;

/// <summary>The form that proposes a release, as it is without its script.</summary>
public sealed class ProposalPageTests
{
    private const string Address = "propose/index.html";

    [Theory]
    [InlineData("startup"), InlineData("saas"), InlineData("enterprise"), InlineData("regulated")]
    public void Everything_that_the_command_asks_in_a_profile_is_asked_once(string profile)
    {
        var page = Page(SmallSite.Of(Base().With("portal.yml", Base().TextOf("portal.yml") + $"profile: {profile}\n")));
        var level = Enum.Parse<Profile>(profile, ignoreCase: true);

        Assert.Equal(
            ProposalQuestions.All.Where(question => question.Types.Any(type => question.IsAsked(level, type))).Select(question => question.Name).Order(StringComparer.Ordinal),
            page.QuerySelectorAll("[data-question]").Select(field => field.GetAttribute("data-question")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_field_says_what_the_question_and_the_schema_say()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(SourceTree.Root, "schemas", "release.schema.json")));
        var page = Page(SmallSite.Of(Base().With("portal.yml", Base().TextOf("portal.yml") + "profile: regulated\n")));
        var told = 0;
        foreach (var question in ProposalQuestions.All.Where(question => question.Key.Length > 0))
        {
            var field = page.QuerySelector($"[data-question='{question.Name}']")!;
            var key = Key(schema.RootElement, question.Key);
            var hint = field.QuerySelector($"#p-{question.Name}-hint")!.TextContent;

            if (question != ProposalQuestions.Services)
                Assert.Contains(question.Words.Split('?', 2).ElementAtOrDefault(1)?.Trim() ?? "", hint, StringComparison.Ordinal);
            if (key.TryGetProperty("enum", out var words))
            {
                told++;
                Assert.Equal(words.EnumerateArray().Select(word => word.GetString()), field.QuerySelectorAll("option").Skip(1).Select(option => option.GetAttribute("value")));
            }

            if (field.GetAttribute("data-pattern") is { } pattern)
            {
                told++;
                Assert.Equal(key.GetProperty("pattern").GetString(), $"^(?:{pattern})$");
            }
        }

        Assert.True(told >= 5, $"Only {told} keys have words or a pattern.");
    }

    [Fact]
    public void What_no_plan_can_be_read_without_is_asked_or_follows()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(SourceTree.Root, "schemas", "release.schema.json")));

        Assert.Equal(
            schema.RootElement.GetProperty("required").EnumerateArray().Select(key => key.GetString()).Order(StringComparer.Ordinal),
            ProposalQuestions.All.Where(question => question.Needed.Count == 4 && question.Items.Count == 0 && question.Key.Length > 0 && question.Key != "rollback.strategy").Select(question => question.Key.Split('.')[0]).Append("status").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("github", "https://git.shop.example/portal/new/main", "Open it on GitHub")]
    [InlineData("gitlab", "https://git.shop.example/portal/-/new/main", "Open it on GitLab")]
    [InlineData("azure_devops", null, null)]
    [InlineData(null, null, null)]
    public void The_file_is_opened_where_the_host_has_a_page_for_new_files(string? kind, string? address, string? words)
    {
        var site = SmallSite.Of(kind is null ? Base() : Base().With("portal.yml", Base().TextOf("portal.yml") + $"repository: {{ url: \"https://git.shop.example/portal\", kind: {kind} }}\n"));
        var data = Data(site);

        Assert.Equal(address, data.TryGetProperty("host", out var host) ? host.GetProperty("address").GetString() : null);
        Assert.Equal(words is not null, Page(site).QuerySelector("#open")?.TextContent.Contains(words ?? "", StringComparison.Ordinal) == true);
        Assert.NotNull(Page(site).QuerySelector("#copy"));
        Assert.NotNull(Page(site).QuerySelector("#download"));
    }

    [Fact]
    public void What_people_wrote_ends_no_string_of_the_data()
    {
        var site = SmallSite.Of(Base().Replace("content/products/shop.yml", "title: Shop", "title: 'Shop\"};alert(1)//</script>'"));

        Assert.Equal("Shop\"};alert(1)//</script>", Data(site).GetProperty("products").GetProperty("shop").GetProperty("title").GetString());
        Assert.DoesNotContain("</script>", site["propose/data.js"], StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_and_releases_lead_to_it_and_only_where_there_is_something_to_release()
    {
        var site = SmallSite.Of(Base());
        var empty = SmallSite.Of(SmallRepository.Base().Without("content/services/ledger.yml").Without("content/services/shop-mail.yml").Without("content/services/shop-api.yml"));

        Assert.Contains("href=\"../propose/\"", site["calendar/index.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"../propose/\"", site["releases/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain(empty.Files.Keys, file => file.StartsWith("propose/", StringComparison.Ordinal));
        Assert.DoesNotContain("propose/", empty["releases/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Portals_for_wider_audiences_have_no_form()
    {
        var site = SmallSite.Of(SitePlan.Draw(ReaderRecords.Of(SmallSite.RecordsOf(Base()), "customer"), new BuildFacts(SmallSite.Now, null, null, "0.0.0")));

        Assert.DoesNotContain(site.Files.Keys, file => file.StartsWith("propose/", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Files, file => file.Value.Contains("Edit ", StringComparison.Ordinal) && file.Key.EndsWith(".html", StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_that_no_plan_has_is_refused() => Assert.Throws<ArgumentException>(() => PlanKey.At("window.begin"));

    private static SmallRepository Base() => SmallRepository.Base();

    private static IDocument Page(SmallSite site) => new HtmlParser().ParseDocument(site[Address]);

    private static JsonElement Data(SmallSite site) => JsonDocument.Parse(site["propose/data.js"]["const known=".Length..].TrimEnd('\n', ';')).RootElement;

    /// <summary>The schema of a key, through mappings and items of lists.</summary>
    private static JsonElement Key(JsonElement root, string path)
    {
        var at = root;
        foreach (var name in path.Split('.'))
        {
            if (at.TryGetProperty("items", out var items))
                at = items;
            if (at.TryGetProperty("allOf", out var all) && !at.TryGetProperty("properties", out _))
                at = all[0];
            if (at.TryGetProperty("$ref", out var reference))
                at = root.GetProperty("$defs").GetProperty(reference.GetString()!.Split('/')[^1]);
            at = at.GetProperty("properties").GetProperty(name);
        }

        return at;
    }
}
