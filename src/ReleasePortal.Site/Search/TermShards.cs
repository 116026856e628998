using System.Text;

namespace ReleasePortal.Site.Search;

/// <summary>
/// Turns what documents say into lists of documents by term, cut into pieces of about 10 kB as they travel. A line is
/// <c>crash c z1a,3;f7,2</c>: a term, the number of documents that have it, and by impact, the highest first, the documents, each as its
/// distance from the one before; all numbers with 36 digits.
/// </summary>
internal sealed class TermShards(IEnumerable<KeyValuePair<string, int>> numbers, IReadOnlyList<byte[]> packed)
{
    /// <summary>Characters of a piece; a term that needs more has one of its own.</summary>
    private const int Room = 20_000;

    /// <summary>Of a term that so many documents have, those that say least of it are left out: it tells nothing apart any more.</summary>
    private const int MostPostings = 4096;

    /// <summary>So many entries are turned round at once, so that memory does not grow with the site.</summary>
    private const int AtOnce = 2_000_000;

    private readonly List<KeyValuePair<string, int>> terms = [.. numbers.OrderBy(pair => pair.Key, StringComparer.Ordinal)];

    public IEnumerable<TermShard> Write()
    {
        var piece = new StringBuilder("\n");
        var (first, before) = ("", "");
        foreach (var (term, line) in Lines())
        {
            if (piece.Length > 1 && piece.Length + line.Length > Room)
            {
                yield return new TermShard(first, Encoding.UTF8.GetBytes(piece.ToString()));
                piece.Clear().Append('\n');
                first = Between(before, term);
            }

            piece.Append(line).Append('\n');
            before = term;
        }

        yield return new TermShard(first, Encoding.UTF8.GetBytes(piece.ToString()));
    }

    private IEnumerable<(string Term, string Line)> Lines()
    {
        var ranks = Ranks();
        var frequencies = Frequencies(ranks);
        for (var from = 0; from < terms.Count;)
        {
            var (to, entries) = (from, 0);
            while (to < terms.Count && (to == from || entries + frequencies[to] <= AtOnce))
                entries += frequencies[to++];
            var turned = Turn(from, to, ranks, frequencies, entries);
            for (var (at, offset) = (from, 0); at < to; offset += frequencies[at++])
                yield return (terms[at].Key, LineOf(terms[at].Key, turned.AsSpan(offset, frequencies[at])));
            from = to;
        }
    }

    private int[] Ranks()
    {
        var ranks = new int[terms.Count == 0 ? 0 : terms.Max(pair => pair.Value) + 1];
        foreach (var (rank, pair) in terms.Index())
            ranks[pair.Value] = rank;
        return ranks;
    }

    private int[] Frequencies(int[] ranks)
    {
        var frequencies = new int[terms.Count];
        foreach (var document in packed)
            PackedTerms.Read(document, (term, _) => frequencies[ranks[term]]++);
        return frequencies;
    }

    /// <summary>The documents of some terms behind each other, each with its impact in the last six bits.</summary>
    private int[] Turn(int from, int to, int[] ranks, int[] frequencies, int entries)
    {
        var turned = new int[entries];
        var next = new int[to - from];
        for (var at = from + 1; at < to; at++)
            next[at - from] = next[at - from - 1] + frequencies[at - 1];
        foreach (var (number, document) in packed.Index())
        {
            PackedTerms.Read(document, (term, impact) =>
            {
                if (ranks[term] - from is var at && at >= 0 && at < next.Length)
                    turned[next[at]++] = number << 6 | impact;
            });
        }

        return turned;
    }

    private static string LineOf(string term, Span<int> entries)
    {
        var line = new StringBuilder(term).Append(' ').Append(Base36.Of(entries.Length)).Append(' ');
        var left = MostPostings;
        for (var impact = DocumentTerms.Exact; impact > 0 && left > 0; impact--)
        {
            var (before, start) = (0, line.Length);
            foreach (var entry in entries)
            {
                if ((entry & 63) != impact || left-- <= 0)
                    continue;
                line.Append(line.Length == start ? Base36.Of(impact) : ",").Append(Base36.Of((entry >> 6) - before));
                before = entry >> 6;
            }

            if (line.Length > start)
                line.Append(';');
        }

        return line.ToString();
    }

    /// <summary>The shortest text behind one term that is not behind the next.</summary>
    private static string Between(string before, string term) =>
        Enumerable.Range(1, term.Length).Select(length => term[..length]).First(start => string.CompareOrdinal(start, before) > 0);
}
