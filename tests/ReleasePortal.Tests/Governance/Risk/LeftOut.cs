using System.Collections;
using System.Reflection;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Tests.Governance.Risk;

/// <summary>Leaves fields out of records: every one that may be left out, wherever it stands.</summary>
internal static class LeftOut
{
    private static readonly MethodInfo Copy = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    /// <summary>The record once for each field that is written in it and may be left out, without that field; and the name of the field.</summary>
    public static IEnumerable<(string Field, T Without)> Of<T>(T whole)
        where T : notnull => Of((object)whole).Select(entry => (entry.Field, (T)entry.Without));

    /// <summary>The record once for each item of its lists of items with keys, without that item; and the name of the item.</summary>
    public static IEnumerable<(string Field, T Without)> ItemsOf<T>(T whole)
        where T : notnull =>
        from parameter in KeysOf(whole.GetType())
        let list = whole.GetType().GetProperty(parameter.Name!)!.GetValue(whole) as IList
        where list is { Count: > 0 } && ItemOf(list.GetType()) is { } item && KeysOf(item).Any()
        from index in Enumerable.Range(0, list.Count)
        let rest = list.Cast<object>().Where((_, place) => place != index).ToArray()
        select ($"{KebabCase.Snake(parameter.Name!)}.{index}", With(whole, parameter.Name!, CopyOf(rest, ItemOf(list.GetType())!)));

    /// <summary>A copy with another value of a property.</summary>
    public static T With<T>(T whole, string property, object? value)
        where T : notnull
    {
        var copy = (T)Copy.Invoke(whole, null)!;
        copy.GetType().GetProperty(property)!.SetValue(copy, value);
        return copy;
    }

    private static IEnumerable<(string Field, object Without)> Of(object whole)
    {
        foreach (var parameter in KeysOf(whole.GetType()))
        {
            var (key, value) = (KebabCase.Snake(parameter.Name!), whole.GetType().GetProperty(parameter.Name!)!.GetValue(whole));
            if (value is null)
                continue;
            if (IsOptional(parameter) && !IsLeftOut(value, parameter) && !IsNeeded(whole.GetType(), parameter))
                yield return (key, WithoutKey(With(whole, parameter.Name!, DefaultOf(parameter)), key));
            foreach (var (field, without) in Below(value))
                yield return ($"{key}.{field}", With(whole, parameter.Name!, without));
        }
    }

    private static IEnumerable<(string Field, object Without)> Below(object value)
    {
        if (KeysOf(value.GetType()).Any())
            return Of(value);
        if (value is not IList list || list.Count == 0 || ItemOf(value.GetType()) is not { } item || !KeysOf(item).Any())
            return [];
        return Enumerable.Range(0, list.Count).SelectMany(index => Of(list[index]!).Select(entry =>
        {
            var copy = CopyOf(list, item);
            copy.SetValue(entry.Without, index);
            return ($"{index}.{entry.Field}", (object)copy);
        }));
    }

    private static IEnumerable<ParameterInfo> KeysOf(Type type) => type.GetConstructors().SelectMany(constructor => constructor.GetParameters())
        .Where(parameter => parameter.GetCustomAttribute<KeyAttribute>() is not null);

    private static bool IsOptional(ParameterInfo parameter) =>
        !parameter.GetCustomAttribute<KeyAttribute>()!.NotEmpty && (parameter.HasDefaultValue || IsCollection(parameter.ParameterType));

    /// <summary>Whether one of several keys must be written, and this is one of them.</summary>
    private static bool IsNeeded(Type type, ParameterInfo parameter) =>
        type.GetCustomAttributes<OneOfAttribute>().Any(one => one.Required && one.Properties.Contains(parameter.Name, StringComparer.Ordinal));

    private static bool IsCollection(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() is var form && (form == typeof(IReadOnlyList<>) || form == typeof(IReadOnlyDictionary<,>));

    private static bool IsLeftOut(object value, ParameterInfo parameter) => value is ICollection collection ? collection.Count == 0 : value.Equals(DefaultOf(parameter));

    private static object? DefaultOf(ParameterInfo parameter)
    {
        if (!IsCollection(parameter.ParameterType))
            return parameter.DefaultValue is { } value && Nullable.GetUnderlyingType(parameter.ParameterType) is null && parameter.ParameterType.IsEnum ? Enum.ToObject(parameter.ParameterType, value) : parameter.DefaultValue;
        var arguments = parameter.ParameterType.GetGenericArguments();
        return arguments.Length == 1 ? Array.CreateInstance(arguments[0], 0) : Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments));
    }

    private static Array CopyOf(ICollection items, Type item)
    {
        var copy = Array.CreateInstance(item, items.Count);
        items.CopyTo(copy, 0);
        return copy;
    }

    private static Type? ItemOf(Type list) => list.GetInterfaces().FirstOrDefault(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))?.GetGenericArguments()[0];

    /// <summary>Where the object was written says which keys are: it does not say this one any more.</summary>
    private static object WithoutKey(object part, string key)
    {
        var keys = KeysOf(part.GetType()).Select(parameter => KebabCase.Snake(parameter.Name!)).Where(other => other != key).ToList();
        return part switch
        {
            Record record => With(part, nameof(Record.Header), record.Header with { Origin = Without(record.Origin, keys) }),
            _ when part.GetType().GetProperty("Origin")?.GetValue(part) is Origin origin => With(part, "Origin", Without(origin, keys)),
            _ => part,
        };
    }

    private static Origin Without(Origin origin, List<string> keys) =>
        new(origin.Place, keys.Where(origin.Has).ToDictionary(key => key, key => new OriginEntry(origin.Key(key), origin.Value(key)), StringComparer.Ordinal));
}
