using System.Text.RegularExpressions;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Rules.Documents;

namespace ReleasePortal.Repository.Documents;

/// <summary>Finds keys and tokens by the forms that their issuers gave them to be found by.</summary>
internal static partial class Secrets
{
    private static readonly (string Group, string Kind)[] Kinds =
    [
        ("key", "a private key"),
        ("aws", "an access key of a cloud account"),
        ("git", "a token of a source code host"),
        ("chat", "a token of a chat service"),
        ("pay", "a key of a payment service"),
        ("cloud", "an API key of a cloud service"),
        ("jwt", "a signed access token"),
    ];

    public static void Report(string text, string path, List<Finding> findings)
    {
        foreach (Match match in Forms().Matches(text))
        {
            var kind = Kinds.First(candidate => match.Groups[candidate.Group].Success).Kind;
            findings.Add(SecretInText.At(TextPlaces.Of(text, path, match.Index, match.Length), kind));
        }
    }

    [GeneratedRegex(
        """
        (?<key>-----BEGIN\ (?:[A-Z]+\ )?PRIVATE\ KEY(?:\ BLOCK)?-----)
        |(?<aws>\b(?:AKIA|ASIA)[0-9A-Z]{16}\b)
        |(?<git>\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60,}|glpat-[A-Za-z0-9_-]{20}))
        |(?<chat>\bxox[abprs]-[A-Za-z0-9-]{10,})
        |(?<pay>\b[rs]k_live_[A-Za-z0-9]{16,})
        |(?<cloud>\bAIza[0-9A-Za-z_-]{35})
        |(?<jwt>\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,})
        """,
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Forms();
}
