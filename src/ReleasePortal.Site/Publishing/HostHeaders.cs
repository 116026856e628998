using System.Globalization;
using System.Text;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;

namespace ReleasePortal.Site.Publishing;

/// <summary>
/// The headers that a host should send, in the two forms that most hosts read. They say once more what pages say of themselves, and
/// what no page can say: who may show it in a frame, and how long it is kept.
/// </summary>
internal static class HostHeaders
{
    private const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>With every file, in order.</summary>
    private static readonly (string Name, string Value)[] Always =
    [
        ("Content-Security-Policy", $"{SecurityPolicy.Content}; frame-ancestors 'none'"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ];

    /// <summary>Folders of files that are named by their content.</summary>
    private static readonly string[] Kept = ["assets", "images"];

    private static readonly (string Name, string Endings, bool IsText)[] Types =
    [
        ("text/html", "html", true),
        ("text/css", "css", true),
        ("text/javascript", "js", true),
        ("text/plain", "txt", true),
        ("text/csv", "csv", true),
        ("text/calendar", "ics", true),
        ("application/xml", "xml", true),
        ("application/atom+xml", "atom", true),
        ("application/json", "json", true),
        ("application/manifest+json", "webmanifest", true),
        ("image/svg+xml", "svg", true),
        ("image/png", "png", false),
        ("image/jpeg", "jpg jpeg", false),
        ("image/gif", "gif", false),
        ("image/webp", "webp", false),
        ("font/woff2", "woff2", false),
        ("application/zip", "zip", false),
    ];

    public static IEnumerable<Asset> Files(string basePath) =>
    [
        new(new Address("_headers"), () => Encoding.UTF8.GetBytes(ForStaticHosts(basePath))),
        new(new Address("_nginx.conf"), () => Encoding.UTF8.GetBytes(ForNginx(basePath))),
    ];

    /// <summary>A file of rules as Netlify and Cloudflare Pages read it. What lies in front of such a host may have taken the path of the site away.</summary>
    private static string ForStaticHosts(string basePath)
    {
        var text = new StringBuilder("/*\n");
        foreach (var (name, value) in Always)
            text.Append(CultureInfo.InvariantCulture, $"  {name}: {value}\n");
        foreach (var folder in Kept.SelectMany(folder => (string[])[$"/{folder}/*", $"{basePath}{folder}/*"]).Distinct(StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{folder}\n  Cache-Control: {ForEver}\n");
        return text.ToString();
    }

    /// <summary>For the location of the site. It names every type of file that a site has, because nginx does not know them all.</summary>
    private static string ForNginx(string basePath)
    {
        var packed = Types.Where(type => type.IsText).Select(type => type.Name);
        var text = new StringBuilder($$"""
            # For the location in which nginx serves this site:
            #   location {{basePath}} { root FOLDER; include FOLDER{{basePath}}_nginx.conf; }
            # The site lies in FOLDER{{basePath}}
            index index.html;
            error_page 404 {{basePath}}404.html;
            types {
            {{string.Join('\n', Types.Select(type => $"  {type.Name} {type.Endings};"))}}
            }
            charset utf-8;
            charset_types {{string.Join(' ', packed)}};
            gzip on;
            gzip_vary on;
            gzip_types {{string.Join(' ', packed.Where(type => type != "text/html"))}};
            set $portal_cache no-cache;
            if ($uri ~ "^{{basePath}}({{string.Join('|', Kept)}})/") { set $portal_cache "{{ForEver}}"; }
            if ($uri ~ "^{{basePath}}_") { return 404; }
            add_header Cache-Control $portal_cache always;

            """);
        foreach (var (name, value) in Always)
            text.Append(CultureInfo.InvariantCulture, $"add_header {name} \"{value}\" always;\n");
        return text.ToString();
    }
}
