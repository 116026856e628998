using System.Text.RegularExpressions;

namespace ReleasePortal.Site.Search;

/// <summary>
/// Cuts text into the terms that are searched for: ids, versions and compounds whole and split, words without their endings,
/// writing without spaces in pairs of characters. <c>theme/assets/js/search/1-words.js</c> says the same line by line, and a test
/// compares the two: what one side writes, the other one finds.
/// </summary>
internal static partial class SearchWords
{
    /// <summary>What is longer is no word that anybody types: a checksum, a key.</summary>
    private const int Longest = 40;

    /// <summary>Thai, Lao, Khmer, Chinese, Japanese, Korean.</summary>
    private const string Unspaced = "\u0e00-\u0fff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\ud7af\uf900-\ufaff";

    /// <summary>What is neither that nor a sign, a space or a picture.</summary>
    private const string Letter = $"[^\0-/:-@\\[-`{{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u0e00-\u0fff\u1780-\u17ff\u2000-\u303f\u3040-\u30ff\u3400-\ufaff\ufe10-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufff0-\uffff]";

    /// <summary>Words that are in every text.</summary>
    private static readonly HashSet<string> Common = new(
        "a an and are as at be been by but can do does for from had has have how if in into is it its may no not of on one or so than that the their them then there these they this to up was were what when where which who will with you your".Split(' '),
        StringComparer.Ordinal);

    /// <summary>Every term of a text, in its order, as often as it is there.</summary>
    public static IReadOnlyList<string> TermsOf(ReadOnlySpan<char> text)
    {
        List<string> terms = [];
        foreach (var chunk in ChunksOf(text))
            terms.AddRange(Split(chunk));
        return terms;
    }

    /// <summary>The runs of a text, each of which is split by itself.</summary>
    public static IReadOnlyList<string> ChunksOf(ReadOnlySpan<char> text)
    {
        List<string> chunks = [];
        foreach (var match in Chunk().EnumerateMatches(text))
            chunks.Add(text.Slice(match.Index, match.Length).ToString());
        return chunks;
    }

    /// <summary>The terms of one run of letters, digits and joints: the whole first, then its parts.</summary>
    public static IReadOnlyList<string> Split(string chunk)
    {
        if (IsUnspaced(chunk[0]))
            return Pairs(chunk);
        var plain = Apostrophe().Replace(chunk, "");
        var whole = SearchLetters.Fold(plain);
        var parts = Joint().Split(Hump().Replace(plain, "${end}-${start}"));
        List<string> terms = [];
        Add(terms, Key(Stem(whole)), whole);
        if (whole.Length > 2 && whole[0] == 'v' && char.IsAsciiDigit(whole[1]))
            Add(terms, Key(whole[1..]), whole[1..]);
        if (parts.Length > 1)
        {
            foreach (var part in parts.Select(SearchLetters.Fold).Where(part => part.Length > 1 && (part.Length > 2 || !part.All(char.IsAsciiDigit))))
                Add(terms, Key(Stem(part)), part);
        }

        return terms;
    }

    /// <summary>A word without the endings of plurals and verbs: light, and rather too little than too much.</summary>
    public static string Stem(string word)
    {
        if (word.Length < 4 || !word.All(char.IsAsciiLetterLower))
            return word;
        word = Verb(Plural(word));
        if (word.Length > 3 && word[^1] == 'e')
            word = word[..^1];
        return word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('l' or 's' or 'z') ? word[..^1] : word;
    }

    /// <summary>Names, with digits or joints, are sorted apart, so that the beginning of a word leads to words.</summary>
    public static string Key(string term) => term.Any(letter => char.IsAsciiDigit(letter) || "-._/@:+&".Contains(letter, StringComparison.Ordinal)) ? "#" + term : term;

    private static void Add(List<string> terms, string term, string word)
    {
        if (word.Length is > 1 and <= Longest && !Common.Contains(word) && !terms.Contains(term))
            terms.Add(term);
    }

    private static string Plural(string word)
    {
        if (word.Length > 4 && (word.EndsWith("ies", StringComparison.Ordinal) || word.EndsWith("ied", StringComparison.Ordinal)))
            return word[..^3] + "y";
        if (Hissing().IsMatch(word))
            return word[..^2];
        return word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
    }

    private static string Verb(string word)
    {
        if (word.Length > 6 && word.EndsWith("ing", StringComparison.Ordinal))
            return word[..^3];
        return word.Length > 5 && word.EndsWith("ed", StringComparison.Ordinal) && word[^3] != 'e' ? word[..^2] : word;
    }

    private static List<string> Pairs(string run) => run.Length == 1
        ? [run]
        : [.. Enumerable.Range(0, run.Length - 1).Select(at => run.Substring(at, 2)).Distinct(StringComparer.Ordinal)];

    private static bool IsUnspaced(char letter) => letter is (>= '\u0E00' and < '\u1000') or (>= '\u1780' and < '\u1800')
        or (>= '\u3005' and < '\u3008') or (>= '\u3040' and < '\u3100') or (>= '\u3400' and < '\uD7B0') or (>= '\uF900' and < '\uFB00');

    /// <summary>A run of writing without spaces, or a run of letters and digits with single joints between them.</summary>
    [GeneratedRegex($"[{Unspaced}]+|{Letter}+(?:[-._/@:+&'\u2019]{Letter}+)*", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Chunk();

    [GeneratedRegex("['\u2019]s$|['\u2019]", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Apostrophe();

    [GeneratedRegex("[-._/@:+&]", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Joint();

    /// <summary>Where a capital begins a word within a word.</summary>
    [GeneratedRegex("(?<end>[a-z0-9])(?<start>[A-Z])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Hump();

    [GeneratedRegex("(?:ss|x|z|ch|sh)es$", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Hissing();
}
