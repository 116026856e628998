using NUglify;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Assets;

/// <summary>The theme's style sheet and scripts, joined in their fixed order and minified; once in the life of the program.</summary>
internal static class Minified
{
    private static readonly Lazy<string> Css = new(() => Check(Uglify.Css(JoinedStyles()), "style sheet"));
    private static readonly Lazy<string> Early = new(() => Check(Uglify.Js(Theme.Text("assets/js/early.js")), "early.js"));
    private static readonly Lazy<string> Modules = new(() => Check(Uglify.Js(JoinedModules()), "scripts"));

    /// <summary>Tokens first, then the base, then a file per component, then print.</summary>
    public static string StyleSheet => Css.Value;

    public static string EarlyScript => Early.Value;

    /// <summary>Each module is a block of its own, so that names do not meet.</summary>
    public static string Script => Modules.Value;

    private static string JoinedStyles() => string.Join('\n', ((string[])["tokens", "base", "layout"])
        .Select(name => $"assets/css/{name}.css")
        .Concat(Theme.Files.Where(path => path.StartsWith("assets/css/components/", StringComparison.Ordinal)))
        .Append("assets/css/print.css")
        .Select(Theme.Text));

    private static string JoinedModules() => string.Concat(Theme.Files
        .Where(path => path.StartsWith("assets/js/modules/", StringComparison.Ordinal))
        .Select(path => $"{{{Theme.Text(path)}}}\n"));

    private static string Check(UglifyResult result, string what) => result.HasErrors
        ? throw new InvalidOperationException($"The theme's {what}: {string.Join("\n", result.Errors.Select(error => error.ToString()))}")
        : result.Code + "\n";
}
