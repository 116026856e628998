using System.Reflection;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Releases.Proposing;

/// <summary>A key of the plan, as the record describes it: what readers, schemas and forms say of it is the same.</summary>
/// <param name="Path">Its keys joined by dots; inside the items of a list the keys go on behind that of the list.</param>
/// <param name="Said">What it holds, with its example and its pattern.</param>
/// <param name="Type">What one value of it is.</param>
public sealed record PlanKey(string Path, KeyAttribute Said, Type Type)
{
    /// <summary>The words of a closed list, as they are written; none where it is no such list.</summary>
    public IReadOnlyList<string> Words => Type.IsEnum ? [.. Enum.GetNames(Type).Select(KebabCase.Snake)] : [];

    /// <summary>The kind of thing that it names; null where it names none.</summary>
    public Type? Named => Type.IsGenericType && Type.GetGenericTypeDefinition() == typeof(Ref<>) ? Type.GenericTypeArguments[0] : null;

    /// <summary>The key at a path such as <c>window.start</c>.</summary>
    /// <exception cref="ArgumentException">A plan has no such key.</exception>
    public static PlanKey At(string path)
    {
        var (type, said) = (typeof(Release), (KeyAttribute?)null);
        foreach (var name in path.Split('.'))
        {
            var parameter = type.GetConstructors().MaxBy(one => one.GetParameters().Length)!.GetParameters().FirstOrDefault(one => KebabCase.Snake(one.Name!) == name && one.IsDefined(typeof(KeyAttribute)))
                ?? throw new ArgumentException($"A plan has no key \"{path}\".", nameof(path));
            (type, said) = (Single(parameter.ParameterType), parameter.GetCustomAttribute<KeyAttribute>());
        }

        return new PlanKey(path, said!, type);
    }

    private static Type Single(Type type) =>
        Nullable.GetUnderlyingType(type) ?? (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GenericTypeArguments[0] : type);
}
