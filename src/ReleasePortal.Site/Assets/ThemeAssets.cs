using System.Security.Cryptography;
using System.Text;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Assets;

/// <summary>Style sheet, scripts, font and icon of the theme, minified and named by their content, so that browsers may keep them for ever.</summary>
internal sealed class ThemeAssets
{
    private const string FontFile = "inter-latin.woff2";

    private readonly List<Asset> files = [];

    /// <param name="brandColour">The accent colour, as #rrggbb, or null for the theme's own.</param>
    public ThemeAssets(string? brandColour)
    {
        Font = Add("inter-latin", ".woff2", Theme.Bytes($"assets/fonts/{FontFile}"));
        Icon = Add("icon", ".svg", Theme.Bytes("assets/icons/icon.svg"));
        EarlyScript = Add("early", ".js", Encoding.UTF8.GetBytes(Minified.EarlyScript));
        Script = Add("site", ".js", Encoding.UTF8.GetBytes(Minified.Script));
        Styles = Add("site", ".css", Encoding.UTF8.GetBytes(
            Minified.StyleSheet.Replace(FontFile, Font.Path.Split('/')[^1], StringComparison.Ordinal) + BrandColour.Rules(brandColour)));
        foreach (var licence in Theme.Files.Where(path => path.EndsWith("LICENCE.txt", StringComparison.Ordinal)))
            files.Add(new Asset(new Address(licence), Theme.Bytes(licence)));
        files.Add(new Asset(new Address("_headers"), Encoding.UTF8.GetBytes(SecurityPolicy.HeadersFile)));
    }

    public IReadOnlyList<Asset> Files => files;

    public Address Styles { get; }

    /// <summary>Runs before the page is drawn: it only sets the colour theme.</summary>
    public Address EarlyScript { get; }

    public Address Script { get; }

    public Address Font { get; }

    public Address Icon { get; }

    private Address Add(string name, string ending, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..8];
        var address = new Address($"assets/{name}.{hash}{ending}");
        files.Add(new Asset(address, bytes));
        return address;
    }
}
