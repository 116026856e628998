using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Site.Search;

/// <summary>
/// Gathers what the documents say while their pages are rendered, from several threads at once, and makes the files of the search when all
/// have spoken. Nothing depends on the order in which they do.
/// </summary>
internal sealed class SearchIndex
{
    private const double ShareOfReference = 0.7;

    private readonly IReadOnlyList<SearchSource> sources;
    private readonly IReadOnlyList<IReadOnlyList<string>> synonyms;
    private readonly Dictionary<string, int> numbers;
    private readonly ConcurrentDictionary<string, int> terms = new(StringComparer.Ordinal);
    private readonly byte[][] packed;
    private readonly byte[][] hashes;
    private int last = -1;

    /// <param name="sources">What can be found, in the order of their places.</param>
    /// <param name="synonyms">Words that mean the same, in groups.</param>
    public SearchIndex(IReadOnlyList<SearchSource> sources, IReadOnlyList<IReadOnlyList<string>> synonyms)
    {
        (this.sources, this.synonyms) = (sources, synonyms);
        packed = new byte[sources.Count][];
        hashes = new byte[sources.Count][];
        numbers = sources.Index().Where(pair => pair.Item.Page is not null).ToDictionary(pair => pair.Item.Page!, pair => pair.Index, StringComparer.Ordinal);
    }

    /// <summary>Whether the words of a page are wanted.</summary>
    public bool Reads(Address page) => numbers.ContainsKey(page.Path);

    /// <summary>Takes the words of a page that was rendered.</summary>
    /// <param name="page">Its address.</param>
    /// <param name="markup">The whole page.</param>
    /// <param name="desk">What the calling thread works with.</param>
    public void Read(Address page, ReadOnlySpan<char> markup, DocumentTerms desk)
    {
        VisibleText.Read(markup, desk.Add);
        Take(numbers[page.Path], desk);
    }

    /// <summary>The files of the search, each made when it is asked for. Pages that were never rendered are found by what was said of them.</summary>
    public IEnumerable<(Address Address, byte[] Bytes)> Files()
    {
        var desk = new DocumentTerms();
        foreach (var number in Enumerable.Range(0, sources.Count).Where(number => packed[number] is null))
            Take(number, desk);
        List<SearchDocument> documents = [.. sources.Select(source => source.Document)];
        var facets = new SearchFacets(documents);
        var folder = $"assets/search-{Digest()}/";
        List<string> firsts = [];
        foreach (var shard in new TermShards(terms, packed).Write())
        {
            yield return (new Address($"{folder}t{firsts.Count}.txt"), shard.Bytes);
            firsts.Add(shard.First);
        }

        foreach (var (name, bytes) in SearchBlocks.Of(documents, facets))
            yield return (new Address(folder + name), bytes);
        yield return (new Address($"{folder}marks.svg"), facets.Marks());
        yield return (SiteMap.SearchIndex, SearchManifest.Of(folder, documents.Count, firsts, facets, synonyms));
    }

    private void Take(int number, DocumentTerms desk)
    {
        var document = sources[number].Document;
        foreach (var name in document.Names)
            desk.AddName(name);
        if (!document.Title.Contains(' ', StringComparison.Ordinal))
            desk.AddName(document.Title);
        desk.Add(SearchField.Title, document.Title);
        desk.Add(SearchField.Summary, document.Summary);
        desk.Add(SearchField.Text, string.Join(' ', document.Kind, document.Product, document.Detail, document.State?.Word, sources[number].Text));
        var taken = desk.Take(document.IsReference ? ShareOfReference : 1);
        packed[number] = PackedTerms.Of(taken.Select(pair => (terms.GetOrAdd(pair.Term, _ => Interlocked.Increment(ref last)), pair.Impact)));
        hashes[number] = SHA256.HashData(Encoding.UTF8.GetBytes(
            $"{sources[number].Place}\n{document.Title}\n{document.Kind}\n{document.Summary}\n{document.Detail}\n{document.Product}\n{document.State}\n{document.Version}\n{string.Join(' ', taken)}"));
    }

    /// <summary>Names everything that is in the files: another build has them in another folder, and what a browser kept of this one is never read with them.</summary>
    private string Digest()
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        all.AppendData(Encoding.UTF8.GetBytes($"{SearchManifest.Form}\n{string.Join('\n', synonyms.Select(group => string.Join(',', group)))}"));
        foreach (var hash in hashes)
            all.AppendData(hash);
        return Convert.ToHexStringLower(all.GetHashAndReset())[..10];
    }
}
