using System.Text.RegularExpressions;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Repository.Evidence;

/// <summary>Names that files of evidence may get.</summary>
public static partial class EvidenceNames
{
    /// <summary>What such a name has, in words that complete "a name of …".</summary>
    public const string Form = "up to 100 letters of English, digits, dots, hyphens and underscores, which begins with a letter or digit";

    /// <summary>Whether a file with the name can lie in an evidence folder on every system, and is not taken for a record.</summary>
    public static bool IsUsable(string name) => Name().IsMatch(name) && !name.EndsWith('.') && !Reserved().IsMatch(name) && RecordPaths.Locate($"releases/any/evidence/{name}") is null;

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Name();

    /// <summary>Devices, on Windows, whatever follows the first dot.</summary>
    [GeneratedRegex(@"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Reserved();
}
