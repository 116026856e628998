using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Calendar;

/// <summary>What makes an error of a warning, and the other way round; a mark in a fixture does not say it.</summary>
public sealed class ConflictSeverityTests
{
    [Theory]
    [InlineData("", "", Severity.Error)]
    [InlineData("[shop-1.1.0]", "", Severity.Error)]
    [InlineData("", "[bank-1.1.0]", Severity.Error)]
    [InlineData("[shop-1.1.0]", "[bank-1.1.0]", Severity.Warning)]
    public void One_service_at_a_time_is_an_error_unless_both_plans_agree(string bank, string shop, Severity severity) =>
        AssertOnly("CAL008", severity, Plan("bank", "ledger", bank), Plan("shop", "ledger", shop));

    [Theory]
    [InlineData("", "", Severity.Error)]
    [InlineData("[shop-1.1.0]", "", Severity.Error)]
    [InlineData("[shop-1.1.0]", "[bank-1.1.0]", Severity.Warning)]
    public void A_dependency_of_tier_1_is_an_error_unless_both_plans_agree(string bank, string shop, Severity severity) =>
        AssertOnly("CAL009", severity, Plan("bank", "shop-api", bank), Plan("shop", "shop-mail", shop));

    [Fact]
    public void A_dependency_of_another_tier_is_a_warning() => AssertOnly(
        "CAL009",
        Severity.Warning,
        Plan("bank", "ledger", ""),
        Plan("shop", "cards", ""),
        ("content/services/cards.yml", "title: Cards\nsummary: Pays.\nproduct: shop\nowner: web\ntier: 3\nenvironments: [production]\ndepends_on: [ledger]\n"));

    [Fact]
    public void An_override_that_is_not_needed_is_a_note() => AssertOnly(
        "CAL019",
        Severity.Note,
        ("releases/bank-1.1.0/release.yml", Plan("bank", "ledger", "").Text + "freeze_overrides: [{ freeze: black-friday, waiver: late-mail }]\n"));

    private static void AssertOnly(string code, Severity severity, params (string Path, string Text)[] files)
    {
        var repository = SmallRepository.Base();
        foreach (var (path, text) in files)
            repository.With(path, text);
        var finding = Assert.Single(Review.Of(SmallSite.RecordsOf(repository), [], SmallSite.Now).Findings);

        Assert.Equal(code, finding.Rule.Code);
        Assert.Equal(severity, finding.Severity);
    }

    private static (string Path, string Text) Plan(string product, string service, string compatible) => ($"releases/{product}-1.1.0/release.yml", $$"""
        title: {{product}}
        product: {{product}}
        version: "1.1.0"
        type: standard
        status: planned
        owner: {{(product == "bank" ? "bank" : "web")}}
        summary: It changes something.
        window: { start: 2026-12-08T20:00, end: 2026-12-08T22:00, time_zone: Europe/Berlin }
        services: [{ service: {{service}}, version: "1.1.0" }]
        compatible_with: {{(compatible.Length == 0 ? "[]" : compatible)}}

        """);
}
