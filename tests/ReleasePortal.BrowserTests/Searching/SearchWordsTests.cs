using System.Text;
using ReleasePortal.BrowserTests.Browsing;
using ReleasePortal.Site.Search;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.BrowserTests.Searching;

/// <summary>The index and the script cut text into the same terms: what one side writes, the other one finds.</summary>
public sealed class SearchWordsTests(Reader reader)
{
    private static readonly string[] Texts =
    [
        "", " ", "a", "the rollback of v5.2.0-rc.1", "shop-2026.44", "CAL004", "PAY-1423", "CheckoutService", "macOS and iPhone", "HTTPServer2Go", "payments_api", "sign-in sign in signIn",
        "e-mail@shop.example", "https://git.shop.example/shop/api?x=1#top", "50 % of 1,234.56 €", "don't can’t the customers' customer's", "café naïve Zürich Straße STRASSE ẞ", "İstanbul ıhlamur",
        "Æther Œuvre Ørsted Łódź þing ǽ Ǿ", "Ὀδυσσεύς ΟΔΥΣΣΕΥΣ", "Ёлка Йод Їжак", "支払いが失敗しました", "支 払", "付款失败 v2.1 重试", "결제 오류", "ข้อผิดพลาด", "中文mixed中文text", "x", "é", "e\u0301te\u0301",
        "crashes crashed crashing crash", "retries retried retry", "boxes buses classes pass passed passes", "releases released releasing release", "running rolled rolling roll", "string during needed exceed exceeded",
        "a/b/c", "--flag", "a--b", "...", "C++ C# .NET R&D AT&T", "5.", "5.2", ".5.2", "v", "v5", "version5", "2026-11-28T10:00", "10:00–12:00", "😀 smile😀smile", "\u00adsoft\u00adhyphen", "a\u00a0b", "µs 5µs ª º",
        "ffi ﬁne Ａｂｃ１２３", "SHA d1b2a3c4d5e6f7081920aabbccddeeff00112233445566778899", "tab\tnew\nline", "<b>&amp;</b>", "𠮷野家", "\ufb01x", "x²y³", "½ ⅓", "ﷺ", "नमस्ते दुनिया", "שלום עולם", "مرحبا بالعالم",
    ];

    private static readonly string Script = $"(texts) => {{ {Theme.Text("assets/js/search/1-words.js")}; return texts.map((text) => chunksOf(text).flatMap(split).join(' ')); }}";

    [Fact]
    public async Task Both_sides_cut_the_same_terms() => await Compare(Texts);

    [Fact]
    public async Task Both_sides_know_every_character() =>
        await Compare([.. Enumerable.Range(0, 0x10000 / 16).Select(row => string.Concat(Enumerable.Range(row * 16, 16).Where(code => code is < 0xD800 or > 0xDFFF).Select(code => $"x{(char)code}y {(char)code}{(char)code} ")))]);

    [Fact]
    public async Task Both_sides_agree_on_random_words()
    {
        var chance = new Random(20261128);
        await Compare([.. Enumerable.Range(0, 3000).Select(_ => Word(chance))]);
    }

    private async Task Compare(string[] texts)
    {
        await using var visit = await reader.Open("about/");
        var theirs = await visit.Page.EvaluateAsync<string[]>(Script, texts);
        var ours = texts.Select(text => string.Join(' ', SearchWords.TermsOf(text))).ToList();
        var unlike = texts.Index().Where(pair => ours[pair.Index] != theirs[pair.Index]).Select(pair => $"“{pair.Item}”: the index has {ours[pair.Index]}, the script {theirs[pair.Index]}").ToList();
        Assert.True(unlike.Count == 0, string.Join('\n', unlike.Take(12)));
        Assert.Contains(ours, terms => terms.Length > 0);
    }

    private static string Word(Random chance)
    {
        const string letters = "aabcdeeeghiinnnoprsssttuyxzAES019éüß.-_/'’:&@+ 支払";
        var word = new StringBuilder();
        for (var left = 2 + chance.Next(14); left > 0; left--)
            word.Append(letters[chance.Next(letters.Length)]);
        return word.Append(chance.Next(4) switch { 0 => "s", 1 => "ing", 2 => "ed", _ => "es" }).ToString();
    }
}
