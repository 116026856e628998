using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.Markdown;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Documents;

/// <summary>Reads the one or two files of a record: data in YAML, prose in Markdown, or both in Markdown with front matter.</summary>
internal sealed class DocumentReader(string record, List<Finding> findings)
{
    /// <param name="yaml">The record's YAML file, if there is one.</param>
    /// <param name="markdown">The record's Markdown file, if there is one.</param>
    public SourceDocument Read(SnapshotFile? yaml, SnapshotFile? markdown)
    {
        var data = yaml is null ? null : ReadYaml(yaml);
        if (markdown is null)
            return new SourceDocument(data, null, Place.StartOf(yaml!.Path));
        if (SourceText.Read(markdown, MarkdownLimits.Bytes, "256 KiB (limit of Markdown files)", findings) is not { } text)
            return new SourceDocument(null, null, Place.StartOf(markdown.Path));
        var parts = FrontMatter.Split(text);
        var front = ReadFrontMatter(parts, markdown.Path, isNeeded: yaml is null);
        var body = MarkdownReader.Read(new MarkdownText(parts.Body, markdown.Path, parts.BodyLineOffset), findings);
        var whole = yaml is null ? front : Merge(data, front);
        return new SourceDocument(whole, body, Place.StartOf((yaml ?? markdown).Path));
    }

    private YamlMapping? ReadYaml(SnapshotFile file) =>
        SourceText.Read(file, YamlLimits.Bytes, "1 MiB (limit of YAML files)", findings) is { } text
            ? Mapping(YamlReader.Read(text, file.Path, 0, findings), file.Path)
            : null;

    private YamlMapping? ReadFrontMatter(FrontMatter parts, string path, bool isNeeded)
    {
        if (parts.IsOpen)
            findings.Add(InvalidYaml.At(Place.StartOf(path), "the front matter has no closing line ---"));
        else if (parts.Yaml is null && isNeeded)
            findings.Add(MissingFrontMatter.At(path, record));
        return parts is { Yaml: { } yaml, IsOpen: false } ? Mapping(YamlReader.Read(yaml, path, 1, findings), path) : null;
    }

    /// <summary>An empty document is a mapping without keys: what is missing is then said key by key.</summary>
    private YamlMapping? Mapping(YamlNode? root, string path)
    {
        if (root is YamlMapping mapping)
            return mapping;
        if (root is null or YamlScalar { Type: ScalarType.Null })
            return findings.Exists(finding => finding.Place.Path == path && finding.Severity == Severity.Error)
                ? null
                : new YamlMapping(Place.StartOf(path), []);
        findings.Add(WrongType.At(root.Place, record, "a mapping of keys", root.Words));
        return null;
    }

    private YamlMapping? Merge(YamlMapping? data, YamlMapping? front)
    {
        if (data is null || front is null)
            return data;
        var entries = data.Entries.ToList();
        foreach (var entry in front.Entries)
        {
            if (data.Entries.FirstOrDefault(other => other.Key.Text == entry.Key.Text) is { } other)
                findings.Add(KeyInBothFiles.At(entry.Key.Place, entry.Key.Text, other.Key.Place));
            else
                entries.Add(entry);
        }

        return new YamlMapping(data.Place, entries);
    }
}
