using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Repository.Yaml;

/// <summary>The text is YAML, and not the kind of YAML that records are written in; caught where the document was begun.</summary>
internal sealed class YamlReadException(Place place, string problem) : Exception(problem)
{
    public Place Place { get; } = place;
}
