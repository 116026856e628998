using System.Text.RegularExpressions;
using ReleasePortal.Domain.Governance.Policies;

namespace ReleasePortal.Repository.Policies;

/// <summary>What the engine says of an expression, in words of those who write policies: no types of .NET, and no full stop at the end.</summary>
internal static partial class EngineWords
{
    public static string Plain(string said) =>
        said.Contains("too large or too small", StringComparison.Ordinal) ? "a number becomes too large"
        : said.Contains("divide by zero", StringComparison.Ordinal) ? "it divides by 0"
        : said.Contains("Unable to parse", StringComparison.Ordinal) && NumberType().IsMatch(said) ? "a number has too many digits"
        : said.Contains("depth limit", StringComparison.Ordinal) ? $"it is nested more than {PolicyExpression.Deepest} deep; make several rules of it"
        : Misplaced().Match(said) is { Success: true } misplaced ? $"{misplaced.Value} stands where a value should"
        : NumberType().Replace(said, "number").TrimEnd('.', ' ');

    /// <summary>What was found where an expression was expected.</summary>
    [GeneratedRegex("(?<=Expecting an <expression> to the right of the operator instead of )`[^`]*`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Misplaced();

    /// <summary>As .NET names its types anywhere, and as C# does in quotes or before the word value.</summary>
    [GeneratedRegex("(?<![A-Za-z])(System\\.)?(Decimal|Double|Single|U?Int(16|32|64|128)|BigInteger|S?Byte)(?![A-Za-z])|(?<=`)(decimal|double|float|u?int|u?long|u?short|s?byte)(?=`)|(decimal|double|float|int|long)(?= value)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NumberType();
}
