using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Repository.Shapes;

/// <summary>What people call the parts of a record.</summary>
internal static class Phrases
{
    /// <summary><c>ScopeItem</c> is called "scope item".</summary>
    public static string Of(Type type) => type == typeof(DeploymentEnvironment)
        ? "environment"
        : KebabCase.Of(type.Name).Replace('-', ' ');

    public static string WithArticle(string phrase) => ("aeiou".Contains(phrase[0], StringComparison.Ordinal) ? "an " : "a ") + phrase;
}
