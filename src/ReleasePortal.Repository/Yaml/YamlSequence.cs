using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Repository.Yaml;

/// <summary>A list of values.</summary>
internal sealed record YamlSequence(Place Place, IReadOnlyList<YamlNode> Items) : YamlNode(Place)
{
    public override string Words => "a list";
}
