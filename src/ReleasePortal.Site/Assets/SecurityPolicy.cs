namespace ReleasePortal.Site.Assets;

/// <summary>What pages may load and run: files of this site, and nothing that is written into a page.</summary>
internal static class SecurityPolicy
{
    public const string Content =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

    /// <summary>The same for hosts that read a file of headers, with what a page cannot say of itself.</summary>
    public const string HeadersFile =
        $"/*\n  Content-Security-Policy: {Content}; frame-ancestors 'none'\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: same-origin\n"
        + $"/assets/*\n{ForEver}/images/*\n{ForEver}";

    /// <summary>Files there are named by their content.</summary>
    private const string ForEver = "  Cache-Control: public, max-age=31536000, immutable\n";
}
