using System.Globalization;

namespace ReleasePortal.Site.Wording;

/// <summary>Numbers with their nouns.</summary>
internal static class Count
{
    private static readonly string[] Small =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>1 release, 4 releases.</summary>
    public static string Of(int number, string noun, string? plural = null) =>
        $"{Digits(number)} {(number == 1 ? noun : plural ?? noun + "s")}";

    /// <summary>one release, four releases, 14 releases.</summary>
    public static string InWords(int number, string noun, string? plural = null) =>
        $"{Word(number)} {(number == 1 ? noun : plural ?? noun + "s")}";

    /// <summary>no, one, two … twelve, 13.</summary>
    public static string Word(int number) => number < Small.Length ? Small[number] : Digits(number);

    /// <summary>1,284.</summary>
    public static string Digits(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The first letter as a capital, for the start of a sentence.</summary>
    public static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>a, b and c.</summary>
    public static string List(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}",
    };
}
