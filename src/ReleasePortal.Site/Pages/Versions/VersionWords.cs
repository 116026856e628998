using System.Text.RegularExpressions;

namespace ReleasePortal.Site.Pages.Versions;

/// <summary>How people type a version when they look for it.</summary>
internal static partial class VersionWords
{
    /// <summary>As it is, without leading zeros of its numbers (2026.5 for 2026.05), and both with the letter that tags begin with.</summary>
    public static IEnumerable<string> Of(string version) =>
        ((string[])[version, LeadingZeros().Replace(version, "")]).Distinct(StringComparer.Ordinal).SelectMany(text => (string[])[text, $"v{text}"]);

    [GeneratedRegex("(?<![0-9])0+(?=[0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex LeadingZeros();
}
