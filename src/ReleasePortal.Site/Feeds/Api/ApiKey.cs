using System.Reflection;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Site.Feeds.Api;

/// <summary>One key of an object of the interface, as its model says it.</summary>
/// <param name="Name">In snake case.</param>
/// <param name="Type">Of one value: of a list that of its items, of what may be missing that of what is there.</param>
/// <param name="IsList">Whether there are several.</param>
/// <param name="MayBeNull">Whether the value can be null.</param>
/// <param name="Tells">What it holds.</param>
internal sealed record ApiKey(string Name, Type Type, bool IsList, bool MayBeNull, string Tells)
{
    /// <summary>In the order in which they are written.</summary>
    public static IReadOnlyList<ApiKey> Of(Type model)
    {
        var nullability = new NullabilityInfoContext();
        return [.. model.GetConstructors()[0].GetParameters().Select(parameter => Of(parameter, nullability.Create(parameter).ReadState == NullabilityState.Nullable))];
    }

    /// <summary>Whether it is an object with keys of its own.</summary>
    public bool IsObject => IsModel(Type);

    /// <summary>What an object is called: Release.</summary>
    public static string NameOf(Type model) => model.IsGenericType ? $"{NameOf(model.GetGenericArguments()[0])}List" : model.Name["Api".Length..];

    public static string TellsOf(Type model) => model.GetCustomAttribute<DescriptionAttribute>()!.Text;

    private static bool IsModel(Type type) => type.Namespace == typeof(Models.ApiIndex).Namespace;

    private static ApiKey Of(ParameterInfo parameter, bool mayBeNull)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var isList = type.IsGenericType && !IsModel(type);
        return new ApiKey(
            KebabCase.Snake(parameter.Name!), isList ? type.GetGenericArguments()[0] : type, isList,
            mayBeNull || Nullable.GetUnderlyingType(parameter.ParameterType) is not null,
            parameter.GetCustomAttribute<KeyAttribute>()!.Description);
    }
}
