using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Documents;

/// <summary>A record's file (or its YAML and its Markdown file together) as a tree with positions and a text.</summary>
/// <param name="Data">The keys; null where they cannot be read.</param>
/// <param name="Body">The text; null where there is none or it cannot be read.</param>
/// <param name="Start">The beginning of the file that holds, or should hold, the keys.</param>
internal sealed record SourceDocument(YamlMapping? Data, Prose? Body, Place Start);
