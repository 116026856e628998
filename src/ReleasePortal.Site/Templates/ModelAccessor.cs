using System.Collections.Concurrent;
using System.Reflection;
using ReleasePortal.Domain.Rules;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace ReleasePortal.Site.Templates;

/// <summary>What a template sees of a model: the properties its record declares, in snake case, to read only.</summary>
internal sealed class ModelAccessor : IObjectAccessor
{
    private static readonly ConcurrentDictionary<Type, ModelAccessor> Known = new();

    private readonly Dictionary<string, PropertyInfo> members;

    private ModelAccessor(Type model) => members = model
        .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .ToDictionary(property => KebabCase.Snake(property.Name), StringComparer.Ordinal);

    public static ModelAccessor Of(Type model) => Known.GetOrAdd(model, type => new ModelAccessor(type));

    public bool HasIndexer => false;

    public Type IndexType => typeof(string);

    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => members.Count;

    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) => members.Keys;

    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => members.ContainsKey(member);

    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        var known = members.TryGetValue(member, out var property);
        value = known ? property!.GetValue(target) : null;
        return known;
    }

    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}
