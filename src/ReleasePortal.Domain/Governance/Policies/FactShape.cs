using System.Collections;
using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>The facts that a kind of object has: the keys of a record, by the names under which they are written.</summary>
public sealed class FactShape
{
    private static readonly ConcurrentDictionary<Type, FactShape> Known = new();

    private readonly Dictionary<string, (FactName Name, Func<object, object?> Read)> facts = new(StringComparer.Ordinal);

    private FactShape(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        foreach (var parameter in constructor.GetParameters())
        {
            var property = type.GetProperty(parameter.Name!)!;
            if (parameter.GetCustomAttribute<KeyAttribute>() is { } key)
                Add(property, key);
            else if (parameter.IsDefined(typeof(SpreadAttribute)))
                Spread(property);
        }
    }

    /// <summary>In the order of the keys.</summary>
    public IEnumerable<FactName> Names => facts.Values.Select(fact => fact.Name);

    /// <param name="type">Its constructor says with <see cref="KeyAttribute"/> what there is.</param>
    public static FactShape Of(Type type) => Known.GetOrAdd(type, static type => new FactShape(type));

    /// <returns>Null where there is no such fact.</returns>
    public FactName? Find(string name) => facts.TryGetValue(name, out var fact) ? fact.Name : null;

    /// <summary>Text, a number, a truth, an object, a list of those, or null.</summary>
    internal object? Read(object of, string name) => Fact(facts[name].Read(of));

    private void Add(PropertyInfo property, KeyAttribute key)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var isMap = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>);
        var isList = isMap || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>));
        var item = isMap ? typeof(string) : isList ? type.GenericTypeArguments[0] : type;
        var kind = KindOf(item);
        var name = KebabCase.Snake(property.Name);
        facts[name] = (new FactName(name, key.Description, kind, isList, !isList && IsOptional(property), kind == FactKind.Object ? Of(item) : null) { Choices = item.IsEnum ? [.. Enum.GetNames(item).Select(KebabCase.Snake)] : [] }, Getter(property));
    }

    private static bool IsOptional(PropertyInfo property) => Nullable.GetUnderlyingType(property.PropertyType) is not null
        || new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    private void Spread(PropertyInfo property)
    {
        var (inner, getter) = (Of(property.PropertyType), Getter(property));
        foreach (var (name, fact) in inner.facts)
            facts[name] = (fact.Name, of => getter(of) is { } there ? fact.Read(there) : fact.Name.IsList ? Array.Empty<object>() : null);
    }

    private static FactKind KindOf(Type type) =>
        type == typeof(bool) ? FactKind.Truth
        : type == typeof(int) || type == typeof(double) || type == typeof(decimal) || type == typeof(Duration) ? FactKind.Number
        : type.GetConstructors().Any(constructor => constructor.GetParameters().Any(parameter => parameter.IsDefined(typeof(KeyAttribute)) || parameter.IsDefined(typeof(SpreadAttribute)))) ? FactKind.Object
        : FactKind.Text;

    private static Func<object, object?> Getter(PropertyInfo property)
    {
        var of = Expression.Parameter(typeof(object));
        var value = Expression.Property(Expression.Convert(of, property.DeclaringType!), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), of).Compile();
    }

    private static object? Fact(object? value) => value switch
    {
        null or string or bool => value,
        int number => (double)number,
        decimal number => (double)number,
        double => value,
        Duration span => span.TotalHours,
        Moment moment => InstantPattern.General.Format(moment.Instant),
        Instant instant => InstantPattern.General.Format(instant),
        LocalDate day => LocalDatePattern.Iso.Format(day),
        Enum choice => KebabCase.Snake(choice.ToString()),
        IDictionary map => map.Keys.Cast<object>().Select(Fact).ToList(),
        IEnumerable list => list.Cast<object>().Select(Fact).ToList(),
        VersionText version => version.Text,
        _ => KindOf(value.GetType()) == FactKind.Object ? new FactObject(value) : value.ToString(),
    };
}
