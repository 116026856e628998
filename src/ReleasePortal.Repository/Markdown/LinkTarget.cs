using System.Net;

namespace ReleasePortal.Markdown;

/// <summary>
/// Judges where a link leads. Browsers decode entities, drop controls and white space and take <c>\</c> for <c>/</c>
/// before they look at the scheme, so that this does the same.
/// </summary>
internal static class LinkTarget
{
    private static readonly string[] SafeSchemes = ["http", "https", "mailto", "tel", "webcal"];

    /// <summary>The target as a browser would see it.</summary>
    public static string Plain(string written)
    {
        var decoded = WebUtility.HtmlDecode(written);
        return string.Concat(decoded.Where(letter => !char.IsControl(letter) && !char.IsWhiteSpace(letter))).Replace('\\', '/');
    }

    /// <summary>An address of another host, or of a program, that may be followed.</summary>
    public static bool IsExternal(string plain) => SchemeOf(plain) is { } scheme && SafeSchemes.Contains(scheme);

    /// <summary>A path or an anchor inside the repository.</summary>
    public static bool IsInternal(string plain) => plain.Length > 0 && SchemeOf(plain) is null && plain[0] != '/';

    private static string? SchemeOf(string plain)
    {
        var end = plain.IndexOfAny([':', '/', '?', '#']);
        return end >= 0 && plain[end] == ':' ? plain[..end].ToLowerInvariant() : null;
    }
}
