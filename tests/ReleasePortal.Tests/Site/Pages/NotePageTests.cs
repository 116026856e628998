using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Pages.Notes;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Pages;

/// <summary>Notes for an audience, and between two versions.</summary>
public sealed class NotePageTests
{
    [Fact]
    public void What_needs_action_comes_first_and_is_summed_up()
    {
        var page = SmallSite.Of(Shop())["releases/shop-1.2.0/notes/index.html"];

        Assert.Equal(["highlights", "breaking", "security", "migration", "fix", "fixed"], Sections(page));
        Assert.Contains("<li>The old way in ends.</li>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_audience_reads_what_is_for_itself_or_for_a_wider_one_and_links_to_nothing_else()
    {
        var site = SmallSite.Of(Shop());

        var customers = site["releases/shop-1.2.0/notes/for-customer/index.html"];
        Assert.Contains("The old way in ends.", customers, StringComparison.Ordinal);
        Assert.DoesNotContain("Rotate the key.", customers, StringComparison.Ordinal);
        Assert.DoesNotContain("At risk", customers, StringComparison.Ordinal);
        Assert.DoesNotContain("Add the column.", customers, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"..", customers[customers.IndexOf("id=\"breaking\"", StringComparison.Ordinal)..customers.IndexOf("</main>", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Contains("Rotate the key.", site["releases/shop-1.2.0/notes/for-partner/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("releases/shop-1.2.0/notes/for-internal/index.html", site.Files.Keys);
        Assert.DoesNotContain("releases/shop-1.1.0/notes/for-customer/index.html", site.Files.Keys);
    }

    [Fact]
    public void Between_two_versions_stand_the_notes_of_all_that_shipped_behind_the_first_up_to_the_second()
    {
        var site = SmallSite.Of(Shop());

        var span = site["notes/shop/1.0.0/1.2.0/index.html"];
        Assert.Equal(["breaking", "security", "migration", "fix", "gone"], Sections(span));
        Assert.Contains("Orders come faster.", span, StringComparison.Ordinal);
        Assert.DoesNotContain("It was tried.", span, StringComparison.Ordinal);
        Assert.Contains("Tried and taken back", span, StringComparison.Ordinal);
        Assert.DoesNotContain("Orders come faster.", site["notes/shop/1.1.0/1.2.0/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("notes/shop/1.2.0/1.1.0/index.html", site.Files.Keys);
        Assert.DoesNotContain("notes/shop/1.1.5/1.2.0/index.html", site.Files.Keys);
        Assert.DoesNotContain("notes/shop/1.2.0/1.3.0/index.html", site.Files.Keys);
        Assert.Contains("href=\"1.0.0/1.2.0/\"", site["notes/shop/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_pages_between_the_twelve_newest_versions_only()
    {
        var shop = Enumerable.Range(1, 14).Aggregate(ShopReleases.Shop(), (repository, number) => repository.With(ShopReleases.Plan($"shop-2.{number}.0", $"2.{number}.0", "2026-11-16")));
        var spans = SmallSite.Of(shop).Files.Keys.Where(file => file.StartsWith("notes/shop/", StringComparison.Ordinal) && file.Count(sign => sign == '/') == 4).ToList();

        Assert.Equal(66, spans.Count);
        Assert.Contains("notes/shop/2.3.0/2.14.0/index.html", spans);
        Assert.DoesNotContain("notes/shop/2.2.0/2.14.0/index.html", spans);
    }

    [Theory]
    [InlineData("One. Two.", "One.")]
    [InlineData("One\nline only\n\nAnother.", "One line only")]
    [InlineData("## A heading\n\nText.", "A heading")]
    [InlineData("- An item. More.", "An item.")]
    [InlineData("Version 5.3.0 is *here*. More.", "Version 5.3.0 is here.")]
    [InlineData("PDF, e.g. for invoices. More.", "PDF, e.g. for invoices.")]
    [InlineData("Does it work? Yes! It does.", "Does it work?")]
    [InlineData("**Important:** read [this](orders.md \"title\") first.", "Important: read this first.")]
    [InlineData("[words][REF] more.\n\n[REF]: orders.md", "words more.")]
    [InlineData("[//]: # (Customer ACME complained)\n[x]: ../release.yml \"hidden\"\n\nOrders come faster.", "Orders come faster.")]
    [InlineData("| a | b |\n| --- | --- |\n| c | d |\n\nA table is above. More.", "A table is above.")]
    public void A_headline_is_the_first_sentence(string body, string headline)
    {
        var note = SmallSite.RecordsOf(SmallRepository.Base().With("releases/shop-1.0.0/notes/orders.md", $"---\naudience: customer\nkind: feature\nservices: [shop-api]\n---\n{body}\n")).Notes["shop-1.0.0"].Single();

        Assert.Equal(headline, NoteHeadline.Of(note, []));
    }

    [Theory]
    [InlineData("SHOP-12: Orders come faster.", "<li>Orders come faster.</li>")]
    [InlineData("Orders come faster (SHOP-12).", "<li>Orders come faster.</li>")]
    [InlineData("Orders come [faster](../../../content/guides/first-release.md). Really.", "<li>Orders come faster.</li>")]
    public void A_headline_has_no_keys_and_no_links(string body, string item) => Assert.Contains(
        item,
        SmallSite.Of(Shop().With("releases/shop-1.2.0/notes/a.md", Note("customer", "breaking", body)))["releases/shop-1.2.0/notes/index.html"],
        StringComparison.Ordinal);

    [Fact]
    public void The_sheet_for_support_says_what_customers_see_and_what_is_broken()
    {
        var site = SmallSite.Of(Shop()
            .With("releases/shop-1.2.0/release.yml", ShopReleases.Plan("x", "1.2.0", "2026-11-14", more: "support: { changes: Mails look new., contacts: [pager web], symptoms: [No mail] }").Text)
            .With("content/known-issues/slow.yml", "title: It is slow\nproduct: shop\nstatus: confirmed\nseverity: 3\naffected: \"*\"\nsymptoms: Slow.\nworkaround: Wait a minute.\naudience: internal\nreported_at: 2026-10-22\n"));
        var page = site["releases/shop-1.2.0/support/index.html"];

        Assert.Equal(["changes", "symptoms", "known-issues", "fixed", "contacts", "rollback"], Sections(page));
        Assert.Contains("<li>The old way in ends.</li>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Rotate the key.", page, StringComparison.Ordinal);
        Assert.Contains("Workaround: Wait a minute.", page, StringComparison.Ordinal);
        Assert.Contains("Nobody has written yet how this release is undone.", page, StringComparison.Ordinal);
    }

    private static SmallRepository Shop() => ShopReleases.Shop()
        .Replace("portal.yml", "[internal, customer]", "[internal, partner, customer]")
        .With("releases/shop-1.1.0/notes/faster.md", Note("customer", "fix", "Orders come faster."))
        .With(ShopReleases.Plan("shop-1.1.5", "1.1.5", "2026-11-13", "rolled_back"))
        .With("releases/shop-1.1.5/notes/tried.md", Note("customer", "feature", "It was tried."))
        .With(ShopReleases.Plan("shop-1.3.0", "1.3.0", "2026-12-15", "planned"))
        .With("releases/shop-1.2.0/notes/z.md", Note("customer", "breaking", "The old way in ends. Use the new one."))
        .With("releases/shop-1.2.0/notes/y.md", Note("partner", "security", "Rotate the key."))
        .With("releases/shop-1.2.0/notes/x.md", Note("internal", "migration", "Add the column."))
        .With("releases/shop-1.2.0/notes/w.md", Note("customer", "fix", "The mail is sent once."));

    private static string Note(string audience, string kind, string body) => $"---\naudience: {audience}\nkind: {kind}\n---\n{body}\n";

    private static IEnumerable<string> Sections(string page) =>
        page.Split("<section class=\"card\" id=\"").Skip(1).Select(rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]);
}
