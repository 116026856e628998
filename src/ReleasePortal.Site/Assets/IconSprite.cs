using System.Text;
using System.Text.RegularExpressions;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Assets;

/// <summary>
/// The icons of the theme. Each page carries the few that it uses, once: no request more, and no file of all icons.
/// </summary>
internal static partial class IconSprite
{
    private static readonly Lazy<Dictionary<string, string>> Symbols = new(() => SymbolElement()
        .Matches(Theme.Text("assets/icons/sprite.svg"))
        .ToDictionary(symbol => symbol.Groups["name"].Value, symbol => symbol.Groups["rest"].Value, StringComparer.Ordinal));

    public static Html Use(string name)
    {
        if (!Symbols.Value.ContainsKey(name))
            throw new InvalidOperationException($"theme/assets/icons/sprite.svg has no icon “{name}”.");
        return Html.Of($"<svg class=\"i\" aria-hidden=\"true\"><use href=\"#i-{name}\"/></svg>");
    }

    public static Html Of(IReadOnlyCollection<string> names)
    {
        if (names.Count == 0)
            return Html.Empty;
        var sprite = new StringBuilder("<svg class=\"vh\" aria-hidden=\"true\" focusable=\"false\">");
        foreach (var name in names)
            sprite.Append("<symbol id=\"i-").Append(name).Append('"').Append(Symbols.Value[name]);
        return Html.Trusted(sprite.Append("</svg>").ToString());
    }

    /// <summary>Some icons as a file of their own, for what a script adds to pages that do not carry them.</summary>
    public static string File(IReadOnlyCollection<string> names) =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\">{string.Concat(names.Select(name => $"<symbol id=\"i-{name}\"{Symbols.Value[name]}"))}</svg>\n";

    [GeneratedRegex("<symbol id=\"(?<name>[a-z0-9-]+)\"(?<rest>.*?</symbol>)", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex SymbolElement();
}
