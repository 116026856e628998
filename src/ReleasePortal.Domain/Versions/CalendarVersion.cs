using System.Text.RegularExpressions;

namespace ReleasePortal.Domain.Versions;

/// <summary>
/// A version made of a calendar's numbers, the largest first: 2026.11, 26Q4, 2026-W48, 2026.11.1-hotfix. A number may have the
/// letter H, Q or W (half, quarter, week) before it. What is not there counts as zero, so that 2026.11 and 2026.11.0 are the same.
/// A word behind the numbers comes before them if it is dev, nightly, snapshot, alpha, beta, milestone, pre, preview or rc, and
/// after them otherwise. Upper and lower case are the same; what follows a plus does not count.
/// </summary>
public sealed partial class CalendarVersion
{
    /// <summary>A pattern of the whole text, in the subset that .NET and ECMAScript share; for text in lower case.</summary>
    public const string Form = @"(?<year>[0-9]+)(?<part>(?:[._\-]?[hqw]|[._\-])[0-9]+)*(?:[._\-]?(?<words>[a-z][0-9a-z]*(?:[._\-][0-9a-z]+)*))?(?:\+[0-9a-z._\-]+)?";

    /// <summary>The smallest number that is a year with all its digits.</summary>
    private const int DigitsOfFullYear = 4;

    private static readonly string[] Early = ["dev", "nightly", "snapshot", "alpha", "beta", "milestone", "pre", "preview", "rc"];

    private readonly (string Unit, string Number)[] numbers;
    private readonly string[] words;

    private CalendarVersion((string Unit, string Number)[] numbers, string[] words) => (this.numbers, this.words) = (numbers, words);

    /// <summary>Null where the text is no calendar version.</summary>
    public static CalendarVersion? TryParse(string text)
    {
        if (WellFormed().Match(text.ToLowerInvariant()) is not { Success: true } match)
            return null;
        var parts = match.Groups["part"].Captures.Select(part => part.Value.TrimStart('.', '-', '_')).Prepend(match.Groups["year"].Value);
        return new(
            [.. parts.Select(part => char.IsAsciiDigit(part[0]) ? ("", part) : (part[..1], part[1..]))],
            [.. Piece().Matches(match.Groups["words"].Value).Select(piece => piece.Value)]);
    }

    /// <summary>Negative, zero or positive; null where one counts other units than the other: quarters and weeks, 26 and 2026.</summary>
    public static int? Compare(CalendarVersion left, CalendarVersion right)
    {
        if (left.HasFullYear != right.HasFullYear)
            return null;
        for (var index = 0; index < Math.Max(left.numbers.Length, right.numbers.Length); index++)
        {
            var (one, other) = (left.NumberAt(index), right.NumberAt(index));
            if (one is { } a && other is { } b && a.Unit != b.Unit)
                return null;
            if (NumberText.Compare(one?.Number ?? "0", other?.Number ?? "0") is var order && order != 0)
                return order;
        }

        return CompareWords(left.words, right.words);
    }

    /// <summary>Whether its first numbers are those of another: 2026.11.1-hotfix begins with 2026.11.</summary>
    public bool BeginsWith(CalendarVersion stem) => stem.words.Length == 0
        && stem.numbers.Select((part, index) => NumberAt(index) is { } own && own.Unit == part.Unit && NumberText.Compare(own.Number, part.Number) == 0).All(same => same);

    /// <summary>Whether a word such as rc or hotfix stands behind the numbers.</summary>
    public bool HasWords => words.Length > 0;

    private bool HasFullYear => numbers[0].Number.Length >= DigitsOfFullYear;

    private (string Unit, string Number)? NumberAt(int index) => index < numbers.Length ? numbers[index] : null;

    private static int CompareWords(string[] left, string[] right) => Side(left) != Side(right)
        ? Side(left).CompareTo(Side(right))
        : NumberText.CompareLists(left, right, ComparePieces, (some, others) => some.CompareTo(others));

    /// <summary>Before its numbers, at them, or after them.</summary>
    private static int Side(string[] words) => words.Length == 0 ? 0 : Early.Contains(words[0], StringComparer.Ordinal) ? -1 : 1;

    private static int ComparePieces(string left, string right)
    {
        var (isNumber, isOtherNumber) = (NumberText.IsNumber(left), NumberText.IsNumber(right));
        if (isNumber && isOtherNumber)
            return NumberText.Compare(left, right);
        if (isNumber || isOtherNumber)
            return isNumber ? -1 : 1;
        return RankOf(left) != RankOf(right) ? RankOf(left).CompareTo(RankOf(right)) : string.CompareOrdinal(left, right);
    }

    /// <summary>The place among the early words, which come before all others.</summary>
    private static int RankOf(string word) => Array.IndexOf(Early, word) is >= 0 and var rank ? rank : Early.Length;

    [GeneratedRegex($@"\A{Form}\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex WellFormed();

    [GeneratedRegex("[0-9]+|[a-z]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Piece();
}
