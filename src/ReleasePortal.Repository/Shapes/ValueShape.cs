using System.Text.Json.Nodes;
using ReleasePortal.Repository.Schemas;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Shapes;

/// <summary>
/// What one value may be. The same object reads the value from YAML and says in JSON Schema what it reads,
/// so that editors and the portal ask for the same.
/// </summary>
internal abstract class ValueShape
{
    /// <summary>What is wanted, with its article, completing "must be …".</summary>
    public abstract string Words { get; }

    /// <returns>The value, or null where it is wrong; every reason is among the context's findings.</returns>
    public abstract object? Read(YamlNode node, string key, ReadingContext context);

    /// <summary>The schema of the value; <paramref name="definitions"/> receives those of objects inside it.</summary>
    public abstract JsonObject Schema(SchemaDefinitions definitions);
}
