using System.Text.RegularExpressions;

namespace ReleasePortal.Repository.Policies;

/// <summary>What the engine says of an expression, in words of those who write policies: no types of .NET, and no full stop at the end.</summary>
internal static partial class EngineWords
{
    public static string Plain(string said) =>
        said.Contains("too large or too small", StringComparison.Ordinal) ? "a number becomes too large"
        : said.Contains("divide by zero", StringComparison.Ordinal) ? "it divides by 0"
        : said.Contains("Unable to parse", StringComparison.Ordinal) && NumberType().IsMatch(said) ? "a number has too many digits"
        : NumberType().Replace(said, "number").TrimEnd('.', ' ');

    /// <summary>As .NET names its types anywhere, and as C# does in quotes or before the word value.</summary>
    [GeneratedRegex("(?<![A-Za-z])(System\\.)?(Decimal|Double|Single|U?Int(16|32|64|128)|BigInteger|S?Byte)(?![A-Za-z])|(?<=`)(decimal|double|float|u?int|u?long|u?short|s?byte)(?=`)|(decimal|double|float|int|long)(?= value)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex NumberType();
}
