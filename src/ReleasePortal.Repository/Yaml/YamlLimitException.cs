using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Repository.Yaml;

/// <summary>A limit was passed; only <see cref="YamlReader"/> throws it, and catches it.</summary>
internal sealed class YamlLimitException(Place place, string measure, string limit) : Exception(measure)
{
    public Place Place { get; } = place;
    public string Measure { get; } = measure;
    public string Limit { get; } = limit;
}
