using System.Reflection;
using ReleasePortal.Domain;
using ReleasePortal.Repository.Editing;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Cli.Beginning;

/// <summary>What a new record begins with: the template of the organisation, else all keys of its kind with what they mean.</summary>
internal static class RecordTemplate
{
    /// <summary>Templates that have a name of their own, by the kind and, for releases, the type.</summary>
    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["release"] = "release/release.yml",
        ["release emergency"] = "emergency-change/release.yml",
        ["release review"] = "post-release-review.md",
    };

    /// <param name="kind">The kind of record.</param>
    /// <param name="variant">The type of a release; empty for other kinds.</param>
    /// <param name="path">Where the record will be.</param>
    /// <param name="filled">The keys that get a value.</param>
    /// <param name="body">The text below the front matter, where somebody said it.</param>
    /// <param name="records">Where templates are.</param>
    public static string Of(RecordKind kind, string variant, string path, IReadOnlyCollection<string> filled, string? body, RecordSet records)
    {
        var isText = path.EndsWith(".md", StringComparison.Ordinal);
        var names = (string?[])[Named.GetValueOrDefault($"{kind.Name} {variant}".Trim()), Named.GetValueOrDefault(kind.Name), kind.CommandName() + Path.GetExtension(path)];
        if (body is null && names.OfType<string>().Select(name => records.Templates.FirstOrDefault(template => template.Id == name)).OfType<Domain.Learning.Template>().FirstOrDefault() is { } template
            && Path.GetExtension(template.Path) == Path.GetExtension(path))
            return TemplateText.Prepare(template.Text, filled, kind.SchemaLine(path));
        var keys = $"{kind.SchemaLine(path)}\n{RecordSketch.Of(kind, filled)}";
        return isText ? $"---\n{keys}---\n\n{body ?? BodyOf(kind)}" : keys;
    }

    private static string BodyOf(RecordKind kind)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"bodies/{kind.CommandName()}.md")
            ?? throw new InvalidOperationException($"There is no text to begin {kind.Name} with.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
