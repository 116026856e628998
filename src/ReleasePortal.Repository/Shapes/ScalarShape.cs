using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Shapes;

/// <summary>A single value, as opposed to a list or a mapping.</summary>
internal abstract class ScalarShape : ValueShape
{
    public sealed override object? Read(YamlNode node, string key, ReadingContext context)
    {
        if (node is YamlScalar scalar)
            return Read(scalar, key, context);
        context.Findings.Add(WrongType.At(node.Place, key, Words, node.Words));
        return null;
    }

    protected abstract object? Read(YamlScalar scalar, string key, ReadingContext context);

    protected object? Refuse(YamlScalar scalar, string key, ReadingContext context)
    {
        context.Findings.Add(WrongType.At(scalar.Place, key, Words, scalar.Words));
        return null;
    }
}
