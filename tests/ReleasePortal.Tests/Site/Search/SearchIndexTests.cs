using System.Text;
using System.Text.Json;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Search;
using Xunit;

namespace ReleasePortal.Tests.Site.Search;

public sealed class SearchIndexTests
{
    [Fact]
    public void A_term_leads_to_its_documents_the_strongest_first()
    {
        var files = FilesOf(Page("a/", "Other", "The ledger is slow."), Page("b/", "Ledger", "Books."), Page("c/", "None", "Nothing."));
        var line = LineOf(files, "ledger").Split(' ');
        Assert.Equal("2", line[1]);
        Assert.Matches("^z1;[1-9a-f]0;$", line[2]);
    }

    [Fact]
    public void An_id_has_the_highest_impact()
    {
        var files = FilesOf(Page("a/", "Shop 2026.44", "Text.", "shop-2026.44"), Page("b/", "After shop-2026.44", "About shop-2026.44."));
        Assert.StartsWith("#shop-2026.44 2 z0;", LineOf(files, "#shop-2026.44"), StringComparison.Ordinal);
    }

    [Fact]
    public void Pieces_are_sorted_small_and_found_by_where_they_begin()
    {
        var files = FilesOf([.. Enumerable.Range(0, 400).Select(number => Page($"p/{number:000}/", $"Page {number}", string.Join(' ', Enumerable.Range(0, 60).Select(word => $"{(char)('a' + (word * 7 + number) % 26)}{Letters(number * 61 + word)}x"))))]);
        var pieces = files.Where(file => file.Key.EndsWith(".txt", StringComparison.Ordinal)).ToDictionary(file => file.Key, file => file.Value, StringComparer.Ordinal);
        var firsts = Manifest(files).GetProperty("firsts").EnumerateArray().Select(first => first.GetString()!).ToList();
        Assert.True(pieces.Count > 5, $"{pieces.Count} pieces");
        Assert.Equal(pieces.Count, firsts.Count);
        Assert.Equal(firsts.Order(StringComparer.Ordinal), firsts);
        Assert.All(pieces.Values, piece => Assert.InRange(piece.Length, 1, 22_000));
        var terms = Enumerable.Range(0, firsts.Count).Select(number => TermsOf(pieces.Single(piece => piece.Key.EndsWith($"/t{number}.txt", StringComparison.Ordinal)).Value)).ToList();
        Assert.All(terms.Index(), piece => Assert.All(piece.Item, term =>
        {
            Assert.True(string.CompareOrdinal(firsts[piece.Index], term) <= 0, $"{term} comes before {firsts[piece.Index]}");
            Assert.True(piece.Index + 1 == firsts.Count || string.CompareOrdinal(term, firsts[piece.Index + 1]) < 0, $"{term} belongs to the next piece");
        }));
    }

    [Fact]
    public void Another_text_has_another_folder_and_the_same_text_the_same()
    {
        var folder = FolderOf(FilesOf(Page("a/", "One", "Text.")));
        Assert.Equal(folder, FolderOf(FilesOf(Page("a/", "One", "Text."))));
        Assert.NotEqual(folder, FolderOf(FilesOf(Page("a/", "One", "Words."))));
        Assert.NotEqual(folder, FolderOf(FilesOf(Page("a/", "One", "Text."), Page("b/", "Two", ""))));
    }

    [Fact]
    public void The_order_in_which_pages_are_read_changes_no_byte()
    {
        SearchSource[] sources = [.. Enumerable.Range(0, 50).Select(number => Page($"p/{number:00}/", $"Page {number}", "") with { Page = $"p/{number:00}/" })];
        var forward = Read(sources, Enumerable.Range(0, 50));
        var backward = Read(sources, Enumerable.Range(0, 50).Reverse());
        Assert.Equal(forward, backward);
    }

    [Fact]
    public void A_word_of_every_document_is_cut_off_where_it_tells_nothing_apart()
    {
        var files = FilesOf([.. Enumerable.Range(0, 5000).Select(number => Page($"p/{number:0000}/", $"Page {number}", "everywhere"))]);
        var line = LineOf(files, "everywher");
        Assert.StartsWith("everywher 3uw ", line, StringComparison.Ordinal);
        Assert.Equal(4096, line.Split(' ')[2].Split(',', ';').Count(entry => entry.Length > 0));
    }

    [Fact]
    public void Lines_are_in_blocks_with_what_they_are_narrowed_down_by()
    {
        var files = FilesOf([.. Enumerable.Range(0, 17).Select(number => Page($"p/{number:00}/", $"Page {number}", ""))]);
        Assert.Equal(2, files.Keys.Count(name => name.Contains("/d", StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal)));
        var line = JsonDocument.Parse(files.Single(file => file.Key.EndsWith("/d1.json", StringComparison.Ordinal)).Value).RootElement[0];
        Assert.Equal("p/16/", line[0].GetString());
        Assert.Equal("Page 16", line[1].GetString());
    }

    private static SearchSource Page(string address, string title, string text, params string[] names) =>
        new(new SearchDocument(new Address(address), title, "Page", "") { Names = names }, Page: null, text);

    private static Dictionary<string, string> FilesOf(params SearchSource[] sources) => Texts(new SearchIndex(sources, []));

    private static Dictionary<string, string> Read(SearchSource[] sources, IEnumerable<int> order)
    {
        var index = new SearchIndex(sources, []);
        foreach (var number in order)
            index.Read(sources[number].Document.Address, $"<main><p>Word {Letters(number)} {Letters(number / 7)}</p></main>", new DocumentTerms());
        return Texts(index);
    }

    private static Dictionary<string, string> Texts(SearchIndex index) =>
        index.Files().ToDictionary(file => file.Address.Path, file => Encoding.UTF8.GetString(file.Bytes), StringComparer.Ordinal);

    private static JsonElement Manifest(Dictionary<string, string> files) => JsonDocument.Parse(files["search/index.json"]).RootElement;

    private static string FolderOf(Dictionary<string, string> files) => Manifest(files).GetProperty("folder").GetString()!;

    private static string LineOf(Dictionary<string, string> files, string term) => files
        .Where(file => file.Key.EndsWith(".txt", StringComparison.Ordinal)).SelectMany(file => file.Value.Split('\n'))
        .Single(line => line.StartsWith($"{term} ", StringComparison.Ordinal));

    private static List<string> TermsOf(string piece) => [.. piece.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0])];

    private static string Letters(int number) => string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('b' + digit - '0')));
}
