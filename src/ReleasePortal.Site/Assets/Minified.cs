using System.Collections.Concurrent;
using NUglify;

namespace ReleasePortal.Site.Assets;

/// <summary>Smaller style sheets and scripts; each source is minified once in the life of the program.</summary>
internal static class Minified
{
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    public static string StyleSheet(string source) => Known.GetOrAdd(source, text => Check(Uglify.Css(text), "style sheet"));

    public static string Script(string source) => Known.GetOrAdd(source, text => Check(Uglify.Js(text), "scripts"));

    private static string Check(UglifyResult result, string what) => result.HasErrors
        ? throw new InvalidOperationException($"The theme's {what}: {string.Join("\n", result.Errors.Select(error => error.ToString()))}")
        : result.Code + "\n";
}
