namespace ReleasePortal.Site.Search;

/// <summary>
/// What one document says, term by term, with how much it says of it: BM25F without the rarity of the term, from the text of the document
/// alone, so that one document never changes what is known of another. Gathers one document, gives it away, and begins again.
/// </summary>
internal sealed class DocumentTerms
{
    /// <summary>The impact of what a document is called by exactly.</summary>
    public const int Exact = 35;

    /// <summary>A document says no more than this many things; those it says least of are left out.</summary>
    private const int Most = 1500;

    /// <summary>How fast more of the same stops counting.</summary>
    private const double Saturation = 8;

    /// <summary>By field: how much a word weighs, its usual number of words, and how much more words than that take away from each.</summary>
    private static readonly (double Weight, double Usual, double Discount)[] Fields =
    [
        (18, 4, 0.75),
        (5, 12, 0.3),
        (4, 30, 0.3),
        (1, 250, 0.4),
    ];

    /// <summary>Words are split once and then known: most of a page stands on others too.</summary>
    private const int MostKnown = 100_000;

    private readonly Dictionary<string, IReadOnlyList<string>> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> exact = new(StringComparer.Ordinal);
    private readonly int[] lengths = new int[Fields.Length];

    public void Add(SearchField place, string text)
    {
        foreach (var term in SearchWords.ChunksOf(text).SelectMany(TermsOf))
            Count(place, term);
    }

    /// <summary>An id or a version: whoever types it whole means this document.</summary>
    public void AddName(string name)
    {
        if (SearchWords.TermsOf(name) is not [var whole, ..])
            return;
        Count(SearchField.Summary, whole);
        exact.Add(whole);
    }

    /// <summary>All terms with their impacts from 1 to 35, in the order of their characters.</summary>
    /// <param name="share">How much of its impact each has that is no name.</param>
    public IReadOnlyList<(string Term, int Impact)> Take(double share)
    {
        var impacts = counts.Select(count => (Term: count.Key, Impact: exact.Contains(count.Key) ? Exact : ImpactOf(count.Value, share)));
        if (counts.Count > Most)
            impacts = impacts.OrderByDescending(pair => pair.Impact).ThenBy(pair => pair.Term, StringComparer.Ordinal).Take(Most);
        List<(string Term, int Impact)> taken = [.. impacts.OrderBy(pair => pair.Term, StringComparer.Ordinal)];
        counts.Clear();
        exact.Clear();
        Array.Clear(lengths);
        return taken;
    }

    private IReadOnlyList<string> TermsOf(string chunk)
    {
        if (known.TryGetValue(chunk, out var terms))
            return terms;
        if (known.Count >= MostKnown)
            known.Clear();
        return known[chunk] = SearchWords.Split(chunk);
    }

    private void Count(SearchField place, string term)
    {
        if (!counts.TryGetValue(term, out var times))
            counts[term] = times = new int[Fields.Length];
        times[(int)place]++;
        lengths[(int)place]++;
    }

    private int ImpactOf(int[] times, double share)
    {
        var weighted = Fields.Index().Sum(pair =>
        {
            var (weight, usual, discount) = pair.Item;
            return weight * times[pair.Index] / (1 - discount + discount * lengths[pair.Index] / usual);
        });
        return Math.Clamp((int)Math.Ceiling(share * (Exact - 1) * weighted / (Saturation + weighted)), 1, Exact - 1);
    }
}
