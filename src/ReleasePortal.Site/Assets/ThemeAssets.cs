using System.Security.Cryptography;
using System.Text;
using NUglify;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Assets;

/// <summary>Style sheet, scripts, font and icon of the theme, named by their content, so that browsers may keep them for ever.</summary>
internal sealed class ThemeAssets
{
    private const string FontFile = "inter-latin.woff2";

    /// <summary>Another minifier makes other bytes of the same source, and so another name.</summary>
    private static readonly string Minifier = typeof(Uglify).Assembly.FullName!;

    private readonly List<Asset> files = [];

    /// <param name="brandColour">The accent colour, as #rrggbb, or null for the theme's own.</param>
    public ThemeAssets(string? brandColour)
    {
        Font = Add("inter-latin", ".woff2", Theme.Bytes($"assets/fonts/{FontFile}"));
        Icon = Add("icon", ".svg", Theme.Bytes("assets/icons/icon.svg"));
        EarlyScript = AddMinified("early", ".js", Theme.Text("assets/js/early.js"), Minified.Script);
        Script = AddMinified("site", ".js", JoinedModules(), Minified.Script);
        Styles = AddMinified("site", ".css", JoinedStyles(), source => Minified.StyleSheet(source) + BrandColour.Rules(brandColour), brandColour);
        ScaleStyles = AddMinified("scale", ".css", Joined("assets/css/scale/") + ScalePositions.Rules, Minified.StyleSheet);
        StepStyles = AddMinified("steps", ".css", Joined("assets/css/steps/"), Minified.StyleSheet);
        CutoverScript = AddMinified("cutover", ".js", $"\"use strict\";{{{Joined("assets/js/cutover/")}}}", Minified.Script);
        ProposalStyles = AddMinified("propose", ".css", Joined("assets/css/propose/"), Minified.StyleSheet);
        ProposalScript = AddMinified("propose", ".js", $"\"use strict\";{{{Joined("assets/js/propose/")}}}", Minified.Script);
        SearchStyles = AddMinified("search", ".css", Joined("assets/css/search/"), Minified.StyleSheet);
        SearchScript = AddMinified("search", ".js", $"\"use strict\";{{{Joined("assets/js/search/")}}}", Minified.Script);
        foreach (var licence in Theme.Files.Where(path => path.EndsWith("LICENCE.txt", StringComparison.Ordinal)))
            files.Add(new Asset(new Address(licence), () => Theme.Bytes(licence)));
    }

    /// <summary>What every page needs, and of what single pages need that which one of them uses.</summary>
    public IEnumerable<Asset> FilesFor(HashSet<Address> used) => files.Where(file => used.Contains(file.Address)
        || file.Address != ScaleStyles && file.Address != StepStyles && file.Address != ProposalStyles && file.Address != CutoverScript && file.Address != ProposalScript);

    public Address Styles { get; }

    /// <summary>For pages with a scale of days or hours: its look, and a class for every position.</summary>
    public Address ScaleStyles { get; }

    /// <summary>For pages with the steps of a runbook.</summary>
    public Address StepStyles { get; }

    /// <summary>Runs a cutover; for its page alone.</summary>
    public Address CutoverScript { get; }

    /// <summary>For the form that proposes a release.</summary>
    public Address ProposalStyles { get; }

    /// <summary>Writes the plan of a release; for its page alone, behind the data that lies beside it.</summary>
    public Address ProposalScript { get; }

    /// <summary>The look of the search, for when somebody searches.</summary>
    public Address SearchStyles { get; }

    /// <summary>Searches; loaded when somebody does.</summary>
    public Address SearchScript { get; }

    /// <summary>Runs before the page is drawn: it only sets the colour theme.</summary>
    public Address EarlyScript { get; }

    public Address Script { get; }

    public Address Font { get; }

    public Address Icon { get; }

    /// <summary>
    /// What a browser holds a file against before it runs it (Subresource Integrity). Only for what is not missed in a page that is opened
    /// from a disk, as previews are: there browsers refuse whatever has such a value.
    /// </summary>
    public string IntegrityOf(Address file) => $"sha256-{Convert.ToBase64String(SHA256.HashData(files.Find(asset => asset.Address == file)!.Bytes()))}";

    /// <summary>Tokens first, then the base, then a file per component, then print.</summary>
    private string JoinedStyles() => string.Join('\n', ((string[])["tokens", "base", "layout"])
            .Select(name => $"assets/css/{name}.css")
            .Concat(Theme.Files.Where(path => path.StartsWith("assets/css/components/", StringComparison.Ordinal)))
            .Append("assets/css/print.css")
            .Select(Theme.Text))
        .Replace(FontFile, Font.Path.Split('/')[^1], StringComparison.Ordinal);

    private static string Joined(string folder) => string.Concat(Theme.Files
        .Where(path => path.StartsWith(folder, StringComparison.Ordinal))
        .Select(path => $"{Theme.Text(path)}\n"));

    /// <summary>Each module is a block of its own, so that names do not meet.</summary>
    private static string JoinedModules() => string.Concat(Theme.Files
        .Where(path => path.StartsWith("assets/js/modules/", StringComparison.Ordinal))
        .Select(path => $"{{{Theme.Text(path)}}}\n"));

    private Address Add(string name, string ending, byte[] bytes) => Add(name, ending, bytes, () => bytes);

    /// <summary>Named by what it is made from, so that minifying can wait until the file is written beside the pages.</summary>
    private Address AddMinified(string name, string ending, string source, Func<string, string> minify, string? more = null) =>
        Add(name, ending, Encoding.UTF8.GetBytes(source + more + Minifier), () => Encoding.UTF8.GetBytes(minify(source)));

    private Address Add(string name, string ending, byte[] named, Func<byte[]> bytes)
    {
        var address = new Address($"assets/{name}.{Convert.ToHexStringLower(SHA256.HashData(named))[..8]}{ending}");
        files.Add(new Asset(address, bytes));
        return address;
    }
}
