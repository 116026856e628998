using System.Reflection;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Rules.Calendar;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Shapes;

/// <summary>What must hold between the keys of one object.</summary>
internal sealed class ObjectConstraints(
    IReadOnlyList<OneOfConstraint> alternatives,
    IReadOnlyList<(string Key, string Needed)> needs,
    IReadOnlyList<(string First, string Second, bool Strict)> orders)
{
    public IReadOnlyList<OneOfConstraint> Alternatives { get; } = alternatives;

    public IReadOnlyList<(string Key, string Needed)> Needs { get; } = needs;

    public static ObjectConstraints Of(Type type) => new(
        [.. type.GetCustomAttributes<OneOfAttribute>().Select(rule => new OneOfConstraint([.. rule.Properties.Select(KebabCase.Snake)], rule.Required))],
        [.. type.GetCustomAttributes<NeedsAttribute>().Select(rule => (KebabCase.Snake(rule.Property), KebabCase.Snake(rule.Needed)))],
        [.. type.GetCustomAttributes<InOrderAttribute>().Select(rule => (KebabCase.Snake(rule.First), KebabCase.Snake(rule.Second), rule.Strict))]);

    /// <param name="mapping">What was written.</param>
    /// <param name="valueOf">The value read for a key, or null.</param>
    /// <param name="context">Receives what is wrong.</param>
    public void Check(YamlMapping mapping, Func<string, object?> valueOf, ReadingContext context)
    {
        foreach (var alternative in Alternatives)
        {
            var written = alternative.Keys.Where(key => mapping.Find(key) is not null).ToList();
            if (written.Count > 1)
                context.Findings.Add(KeysDoNotCombine.AtMostOne(KeyPlace(mapping, written[1]), alternative.Keys));
            else if (written.Count == 0 && alternative.IsRequired)
                context.Findings.Add(KeysDoNotCombine.ExactlyOne(mapping.Place, alternative.Keys));
        }

        foreach (var (key, needed) in Needs)
        {
            if (mapping.Find(key) is not null && mapping.Find(needed) is null)
                context.Findings.Add(KeysDoNotCombine.Needs(KeyPlace(mapping, key), key, needed));
        }

        foreach (var (first, second, strict) in orders)
        {
            if (valueOf(first) is Moment start && valueOf(second) is Moment end
                && (end.Instant < start.Instant || (strict && end.Instant == start.Instant)))
                context.Findings.Add(EndBeforeStart.At(mapping.Find(second)!.Place, first, second, mapping.Find(first)!.Place, strict));
        }
    }

    private static Place KeyPlace(YamlMapping mapping, string key) => mapping.Entries.First(entry => entry.Key.Text == key).Key.Place;
}
