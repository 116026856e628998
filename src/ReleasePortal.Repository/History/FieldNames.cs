using System.Security.Cryptography;
using System.Text;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.History;

/// <summary>Gives every value of a document a name that stays the same when things around it move.</summary>
internal sealed class FieldNames
{
    /// <summary>How much of a value is kept.</summary>
    private const int LongestValue = 400;

    /// <summary>What tells items of a list apart: the first of these groups of which an item has a key.</summary>
    private static readonly string[][] Callings =
        [["id"], ["release"], ["service", "check"], ["role"], ["audience", "milestone"], ["environment"], ["region"], ["ring"], ["step"], ["handle"], ["title"], ["at"]];

    private readonly List<KeyValuePair<string, string>> fields = [];
    private readonly HashSet<string> taken;

    /// <param name="taken">Names that are there already.</param>
    public FieldNames(IEnumerable<string>? taken = null) => this.taken = new HashSet<string>(taken ?? [], StringComparer.Ordinal);

    public IReadOnlyList<KeyValuePair<string, string>> Flat(YamlMapping root)
    {
        Add("", root);
        return fields;
    }

    /// <summary>The text below each heading, by the heading's line; what comes before the first one is named by a single hash.</summary>
    public IEnumerable<KeyValuePair<string, string>> Sections(string body)
    {
        var (name, text, fence) = ("#", new StringBuilder(), false);
        foreach (var line in body.Split('\n').Select(line => line.TrimEnd()))
        {
            fence ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!fence && line.StartsWith('#'))
            {
                if (Section(name, text) is { } done)
                    yield return done;
                (name, text) = (line, text.Clear());
            }
            else
            {
                text.Append(line).Append('\n');
            }
        }

        if (Section(name, text) is { } last)
            yield return last;
    }

    private KeyValuePair<string, string>? Section(string name, StringBuilder text)
    {
        var words = text.ToString().Trim();
        return name == "#" && words.Length == 0 ? null : new(Free(name), Cut(words));
    }

    private void Add(string name, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                fields.Add(new(Free(name), Cut(scalar.Text.Trim())));
                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                    Add(name.Length == 0 ? entry.Key.Text : $"{name}.{entry.Key.Text}", entry.Value);
                break;
            case YamlSequence list when list.Items.All(item => item is YamlScalar):
                fields.Add(new(Free(name), Cut(string.Join(", ", list.Items.Select(item => ((YamlScalar)item).Text)))));
                break;
            case YamlSequence list:
                for (var index = 0; index < list.Items.Count; index++)
                    Add(Free($"{name}[{Called(list.Items[index], index)}]"), list.Items[index]);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(node));
        }
    }

    private static string Called(YamlNode item, int index)
    {
        if (item is not YamlMapping mapping)
            return $"{index + 1}";
        var calling = Callings
            .Select(keys => keys.Select(key => (mapping.Find(key) as YamlScalar)?.Text).OfType<string>().ToList())
            .FirstOrDefault(words => words.Count > 0);
        return calling is null ? $"{index + 1}" : string.Join(' ', calling);
    }

    /// <summary>Of two things with one name the second is told apart by a number.</summary>
    private string Free(string name)
    {
        var free = name;
        for (var number = 2; !taken.Add(free); number++)
            free = $"{name} #{number}";
        return free;
    }

    /// <summary>The beginning of a long value, then a NUL and what tells it from others that begin alike.</summary>
    private static string Cut(string value) => value.Length <= LongestValue
        ? value
        : $"{value[..LongestValue]}…\0{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)).AsSpan(0, 8))}";
}
