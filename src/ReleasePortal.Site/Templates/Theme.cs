using System.Reflection;
using System.Text;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace ReleasePortal.Site.Templates;

/// <summary>The files of <c>theme/</c>, carried inside the assembly: nothing that a record says can name another file.</summary>
internal static class Theme
{
    private const string Prefix = "theme/";

    private static readonly Assembly Assembly = typeof(Theme).Assembly;

    /// <summary>Paths below <c>theme/</c>, in the order of their characters.</summary>
    public static readonly IReadOnlyList<string> Files = [.. Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => name[Prefix.Length..])
        .Order(StringComparer.Ordinal)];

    private static readonly Lazy<Dictionary<string, ScriptPage>> Templates = new(() => Files
        .Where(path => path.EndsWith(".html", StringComparison.Ordinal))
        .ToDictionary(path => path[..^".html".Length], Parse, StringComparer.Ordinal));

    public static IEnumerable<string> TemplatePaths => Templates.Value.Keys;

    public static byte[] Bytes(string path)
    {
        using var stream = Assembly.GetManifestResourceStream(Prefix + path)
            ?? throw new InvalidOperationException($"The theme has no file {path}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static string Text(string path) => Encoding.UTF8.GetString(Bytes(path));

    /// <summary>The parsed template of a path without its ending; each is parsed once.</summary>
    public static ScriptPage Template(string path) => Templates.Value.TryGetValue(path, out var template)
        ? template
        : throw new InvalidOperationException($"The theme has no template {path}.html.");

    private static ScriptPage Parse(string path)
    {
        var template = Scriban.Template.Parse(Text(path), $"theme/{path}");
        if (template.HasErrors)
            throw new InvalidOperationException(string.Join("\n", template.Messages.Select(message => message.ToString())));
        TemplateGrammar.Check($"theme/{path}", template.Page!);
        return template.Page!;
    }
}
