using System.Text.RegularExpressions;

namespace ReleasePortal.Repository.Yaml;

/// <summary>The core schema of YAML 1.2.2, section 10.3.2: <c>yes</c>, <c>010</c> and <c>1:30</c> are not what YAML 1.1 made of them.</summary>
internal static partial class CoreSchema
{
    public static ScalarType TypeOf(string plain) => plain switch
    {
        "" or "~" or "null" or "Null" or "NULL" => ScalarType.Null,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarType.Boolean,
        _ when !MayBeNumber(plain[0]) => ScalarType.Text,
        _ when Integer().IsMatch(plain) => ScalarType.Integer,
        _ when Decimal().IsMatch(plain) => ScalarType.Decimal,
        _ => ScalarType.Text,
    };

    private static bool MayBeNumber(char first) => char.IsAsciiDigit(first) || first is '+' or '-' or '.';

    [GeneratedRegex(@"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Integer();

    [GeneratedRegex(@"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Decimal();
}
