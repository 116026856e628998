using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Search;

namespace ReleasePortal.Benchmarks.Search;

/// <summary>
/// What a large portal has to search through: pages of 120 to 380 words of a language with 24,000 words, few of them frequent and most of
/// them rare, and with the ids, versions, products and states of forty products. The same number of pages is the same pages.
/// </summary>
internal static class LargePortal
{
    private const int Words = 24_000;
    private const int Products = 40;

    private static readonly string[] Trade =
    [
        "release", "payment", "checkout", "customer", "refund", "rollback", "gate", "login", "timeout", "ledger", "invoice", "freeze", "canary", "runbook",
        "database", "migration", "evidence", "waiver", "incident", "symptom", "workaround", "cutover", "certificate", "latency", "search", "basket", "currency",
    ];

    private static readonly State[] States =
    [
        new("ok", "circle-check", "Released"), new("plan", "calendar", "Planned"), new("bad", "ban", "Blocked"), new("back", "undo-2", "Rolled back"), new("warn", "triangle-alert", "At risk"),
    ];

    public static IReadOnlyList<SearchSource> Of(int pages)
    {
        var chance = new Random(20261128);
        var language = Language(chance);
        return [.. Enumerable.Range(0, pages).Select(number => Page(number, language, chance)).OrderBy(source => source.Place, StringComparer.Ordinal)];
    }

    private static SearchSource Page(int number, string[] language, Random chance)
    {
        var product = number % Products;
        var (name, id) = ($"{language[400 + product]} {Trade[product % Trade.Length]}", $"{language[400 + product]}-{Trade[product % Trade.Length]}");
        var version = $"{number / 1000}.{number / 40 % 25}.{number % 7}";
        var text = Text(language, chance, 120 + chance.Next(260));
        return (number % 10) switch
        {
            < 5 => new SearchSource(
                new SearchDocument(new Address($"releases/{id}-{version}-{number}/"), $"{name} {version}", "Release", Text(language, chance, 14))
                {
                    Product = name, Version = version, State = States[chance.Next(States.Length)], Detail = $"Tue {1 + number % 28} Nov", Names = [$"{id}-{version}-{number}", version],
                }, Page: null, text),
            < 8 => new SearchSource(
                new SearchDocument(new Address($"known-issues/ki-{number}/"), Text(language, chance, 7), "Known issue", Text(language, chance, 18))
                {
                    Product = name, State = States[chance.Next(States.Length)], Names = [$"ki-{number}"],
                }, Page: null, text),
            _ => new SearchSource(new SearchDocument(new Address($"guides/{number}/"), Text(language, chance, 4), "Guide", Text(language, chance, 12)), Page: null, text),
        };
    }

    /// <summary>Words of two to five syllables; those of the trade are spread over the more frequent ones.</summary>
    private static string[] Language(Random chance)
    {
        const string consonants = "bdfgklmnprstvz";
        const string vowels = "aeiou";
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < Words)
            words.Add(string.Concat(Enumerable.Range(0, 2 + chance.Next(4)).Select(_ => $"{consonants[chance.Next(consonants.Length)]}{vowels[chance.Next(vowels.Length)]}")) + consonants[chance.Next(consonants.Length)]);
        string[] language = [.. words];
        foreach (var (place, word) in Trade.Index())
            language[3 + place * 9] = word;
        return language;
    }

    /// <summary>A word of twice the rank is half as frequent.</summary>
    private static string Text(string[] language, Random chance, int length) =>
        string.Join(' ', Enumerable.Range(0, length).Select(_ => language[(int)Math.Exp(chance.NextDouble() * Math.Log(language.Length)) - 1]));
}
