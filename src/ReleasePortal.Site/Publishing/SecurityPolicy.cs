namespace ReleasePortal.Site.Publishing;

/// <summary>What pages may load and run: files of this site, and nothing that is written into a page.</summary>
internal static class SecurityPolicy
{
    public const string Content =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";
}
