using System.Security.Cryptography;
using System.Text;
using NUglify;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Assets;

/// <summary>Style sheet, scripts, font and icon of the theme, minified and named by their content, so that browsers may keep them for ever.</summary>
internal sealed class ThemeAssets
{
    private const string FontFile = "inter-latin.woff2";

    private static readonly Lazy<ThemeAssets> Made = new(() => new ThemeAssets());

    private readonly List<Asset> files = [];

    private ThemeAssets()
    {
        Font = Add("inter-latin", ".woff2", Theme.Bytes($"assets/fonts/{FontFile}"));
        Icon = Add("icon", ".svg", Theme.Bytes("assets/icons/icon.svg"));
        EarlyScript = Add("early", ".js", Minify(Uglify.Js(Theme.Text("assets/js/early.js")), "early.js"));
        Script = Add("site", ".js", Minify(Uglify.Js(Scripts()), "the scripts"));
        Styles = Add("site", ".css", Minify(Uglify.Css(StyleSheet()), "the style sheet"));
        foreach (var licence in Theme.Files.Where(path => path.EndsWith("LICENCE.txt", StringComparison.Ordinal)))
            files.Add(new Asset(new Address(licence), Theme.Bytes(licence)));
    }

    public static ThemeAssets Current => Made.Value;

    public IReadOnlyList<Asset> Files => files;

    public Address Styles { get; }

    /// <summary>Runs before the page is drawn: it only sets the colour theme.</summary>
    public Address EarlyScript { get; }

    public Address Script { get; }

    public Address Font { get; }

    public Address Icon { get; }

    /// <summary>Tokens first, then the base, then a file per component, then print.</summary>
    private string StyleSheet() => string.Join('\n', ((string[])["tokens", "base", "layout"])
            .Select(name => $"assets/css/{name}.css")
            .Concat(Theme.Files.Where(path => path.StartsWith("assets/css/components/", StringComparison.Ordinal)))
            .Append("assets/css/print.css")
            .Select(Theme.Text))
        .Replace(FontFile, Font.Path.Split('/')[^1], StringComparison.Ordinal);

    /// <summary>Each file is a block of its own, so that names do not meet.</summary>
    private static string Scripts() => string.Concat(Theme.Files
        .Where(path => path.StartsWith("assets/js/modules/", StringComparison.Ordinal))
        .Select(path => $"{{{Theme.Text(path)}}}\n"));

    private static byte[] Minify(UglifyResult result, string what)
    {
        if (result.HasErrors)
            throw new InvalidOperationException($"The theme's {what}: {string.Join("\n", result.Errors.Select(error => error.ToString()))}");
        return Encoding.UTF8.GetBytes(result.Code + "\n");
    }

    private Address Add(string name, string ending, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..8];
        var address = new Address($"assets/{name}.{hash}{ending}");
        files.Add(new Asset(address, bytes));
        return address;
    }
}
