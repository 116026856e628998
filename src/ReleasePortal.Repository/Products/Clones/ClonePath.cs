using System.Text.RegularExpressions;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Repository.Products.Clones;

/// <summary>
/// Says where the clone of an address lies below the folder of clones: host and path, as ghq and Go lay them out, without port and
/// without <c>.git</c> at the end. Addresses come from records, so that only names that are harmless as names of folders are taken.
/// </summary>
internal static partial class ClonePath
{
    private const int MostNames = 16;

    /// <returns>Names with a slash between them, such as git.example/payments/api; null where an address gives none.</returns>
    public static string? Of(WebAddress address)
    {
        var match = Address().Match(address.Text);
        if (!match.Success)
            return null;
        var names = match.Groups["path"].Value.Trim('/').Split('/').Select(Decoded).ToList();
        if (names[^1].EndsWith(".git", StringComparison.Ordinal))
            names[^1] = names[^1][..^".git".Length];
        return names.Count <= MostNames && names.TrueForAll(IsHarmless) ? $"{match.Groups["host"].Value.ToLowerInvariant()}/{string.Join('/', names)}" : null;
    }

    private static string Decoded(string name) => name.Replace("%20", " ", StringComparison.Ordinal);

    /// <summary>No way up, no folder of Git's own, and nothing that a system reads as another name.</summary>
    private static bool IsHarmless(string name) => Name().IsMatch(name)
        && name is not ("." or "..") && name[^1] is not ('.' or ' ') && name[0] != ' '
        && !name.Equals(".git", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^https?://(?<host>[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*)(:[0-9]{1,5})?/(?<path>[^?#\\@\s]+)\z", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Address();

    [GeneratedRegex(@"^[A-Za-z0-9._~+ -]{1,100}\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Name();
}
