using System.Collections.Concurrent;
using System.Reflection;
using NodaTime;
using ReleasePortal.Domain.Governance.Policies;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Repository.Shapes;

/// <summary>The shape of every type that records are made of, derived once from its constructor.</summary>
internal static class ShapeBook
{
    private static readonly ConcurrentDictionary<Type, ObjectShape> Objects = new();
    private static readonly ConcurrentDictionary<Type, ValueShape> Plain = new();

    public static ObjectShape Of(Type type) => Objects.GetOrAdd(type, static type =>
    {
        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        return new ObjectShape(type, constructor, [.. constructor.GetParameters().Skip(1).Select(FieldOf)]);
    });

    private static FieldShape FieldOf(ParameterInfo parameter)
    {
        var key = parameter.GetCustomAttribute<KeyAttribute>()
            ?? throw new InvalidOperationException($"{parameter.Member.DeclaringType!.Name}.{parameter.Name} has no [Key].");
        var value = ShapeOf(parameter.ParameterType, key);
        var (isRequired, ifAbsent) = value switch
        {
            ListShape list => (key.NotEmpty, list.Empty),
            MapShape map => (key.NotEmpty, map.Empty),
            _ => (!parameter.HasDefaultValue, DefaultOf(parameter)),
        };
        return new FieldShape(KebabCase.Snake(parameter.Name!), value, isRequired, ifAbsent, key);
    }

    /// <summary>Reflection gives the default of an enumeration as its number.</summary>
    private static object? DefaultOf(ParameterInfo parameter) =>
        parameter is { HasDefaultValue: true, DefaultValue: { } value } && parameter.ParameterType.IsEnum
            ? Enum.ToObject(parameter.ParameterType, value)
            : parameter.HasDefaultValue ? parameter.DefaultValue : null;

    private static ValueShape ShapeOf(Type type, KeyAttribute key)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return new ListShape(type.GenericTypeArguments[0], ShapeOf(type.GenericTypeArguments[0], key), key.NotEmpty);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
            return MapOf(type.GenericTypeArguments[0], type.GenericTypeArguments[1], key);
        if (type == typeof(int))
            return new IntegerShape(key.Min, key.Max);
        if (key.Pattern is not null)
            return new TextShape(new TextForm(key.PatternWords!, key.Pattern, (text, _) => text) { Example = key.Example });
        return Plain.GetOrAdd(type, PlainShapeOf);
    }

    private static MapShape MapOf(Type keys, Type values, KeyAttribute key) =>
        new(keys, (ScalarShape)Plain.GetOrAdd(keys, PlainShapeOf), values, ShapeOf(values, key));

    private static ValueShape PlainShapeOf(Type type)
    {
        if (type.IsEnum)
            return new ChoiceShape(type);
        if (type == typeof(bool))
            return new TruthShape();
        if (type == typeof(decimal))
            return new DecimalShape();
        if (type == typeof(Moment))
            return new MomentShape();
        if (type == typeof(PolicyExample))
            return new ExampleShape();
        if (type == typeof(Due))
            return new DueShape();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Ref<>))
            return new TextShape(ReferenceForm.To(type.GenericTypeArguments[0]));
        return TextForms.ByType.TryGetValue(type, out var form) ? new TextShape(form) : Of(type);
    }
}
