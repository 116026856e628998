using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Repository.Yaml;

/// <summary>A piece of YAML that knows where it was written.</summary>
internal abstract record YamlNode(Place Place)
{
    /// <summary>What it is, with its article, for messages.</summary>
    public abstract string Words { get; }
}
