using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Repository.History;

/// <summary>What one version of a file says, key by key, in the order in which it is written; see <see cref="Domain.History.FieldChange"/> for the names.</summary>
/// <param name="blocks">No name stands twice in them.</param>
internal sealed class FieldSet(IReadOnlyList<FieldBlock> blocks)
{
    /// <summary>What a file says that is not there.</summary>
    public static readonly FieldSet None = new([]);

    public IReadOnlyList<FieldBlock> Blocks { get; } = blocks;

    public IEnumerable<KeyValuePair<string, string>> Fields => Blocks.SelectMany(block => block.Fields);

    /// <summary>As it is written, or null where it is not.</summary>
    public string? Find(string name)
    {
        foreach (var block in Blocks)
        {
            if (block.Find(name) is { } value)
                return value;
        }

        return null;
    }

    /// <summary>What is unlike it was in each of the versions before, in the order of this version; then what is gone.</summary>
    /// <param name="before">At least one; what was before is told of the first.</param>
    public IReadOnlyList<FieldChange> ChangesSince(IReadOnlyList<FieldSet> before) =>
    [
        .. Blocks.Where(block => !before.Any(set => set.Blocks.Contains(block)))
            .SelectMany(block => block.Fields)
            .Where(field => before.All(set => !IsSame(set.Find(field.Key), field.Value)))
            .Select(field => new FieldChange(field.Key, Shown(before[0].Find(field.Key)), Shown(field.Value))),
        .. before[0].Blocks.Where(block => !Blocks.Contains(block))
            .SelectMany(block => block.Fields)
            .Where(field => Find(field.Key) is null && before.All(set => set.Find(field.Key) is not null))
            .Select(field => new FieldChange(field.Key, Shown(field.Value), null)),
    ];

    /// <summary>Whether nothing changed but how it is written: a time with its seconds, or on another clock, is the same time.</summary>
    private static bool IsSame(string? before, string after) => before == after
        || (before is not null && WrittenTime.Parse(before) is { } was && WrittenTime.Parse(after) is { } now
            && (was.Local == now.Local && was.Offset == now.Offset || (was.Offset is not null && now.Offset is not null && was.In(zone: null) == now.In(zone: null))));

    /// <summary>Without what tells long values apart: see <see cref="FieldNames"/>.</summary>
    private static string? Shown(string? value) => value is null ? null : PlainText.Of(value.Split('\0')[0]);
}
