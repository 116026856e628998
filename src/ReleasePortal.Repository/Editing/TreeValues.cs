using System.Globalization;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Editing;

/// <summary>Every single value of a tree under its address, to hold two trees against each other.</summary>
internal static class TreeValues
{
    /// <summary>Whether a text says after an edit what it said before, but for what was to change, and that as it was wanted.</summary>
    public static bool Agree(YamlMapping before, YamlMapping after, PlannedEdit edit)
    {
        var (was, now) = (Of(before), Of(after));
        var wanted = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(wanted, edit.Address, edit.Value);
        var put = now.Where(pair => IsInside(pair.Key, edit.Address)).ToDictionary(pair => pair.Key, pair => pair.Value.TrimEnd('\n'), StringComparer.Ordinal);
        return Same(put, wanted) && Same(Outside(was, edit.Address), Outside(now, edit.Address));
    }

    private static Dictionary<string, string> Of(YamlNode root)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(values, "", root);
        return values;
    }

    private static void Add(Dictionary<string, string> values, string address, YamlNode node)
    {
        switch (node)
        {
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                    Add(values, Join(address, entry.Key.Text), entry.Value);
                break;
            case YamlSequence list:
                foreach (var (index, item) in list.Items.Index())
                    Add(values, Join(address, index.ToString(CultureInfo.InvariantCulture)), item);
                break;
            case YamlScalar scalar:
                values[address] = $"{scalar.Type} {scalar.Text}";
                break;
        }
    }

    private static void Add(Dictionary<string, string> values, string address, NewValue value)
    {
        switch (value)
        {
            case NewValue.Map map:
                foreach (var entry in map.Entries)
                    Add(values, Join(address, entry.Key), entry.Value);
                break;
            case NewValue.List list:
                foreach (var (index, item) in list.Items.Index())
                    Add(values, Join(address, index.ToString(CultureInfo.InvariantCulture)), item);
                break;
            case NewValue.Scalar scalar:
                values[address] = $"{(scalar.Quoting == Quoting.Never ? CoreSchema.TypeOf(scalar.Text) : ScalarType.Text)} {scalar.Text}".TrimEnd('\n');
                break;
        }
    }

    private static Dictionary<string, string> Outside(Dictionary<string, string> values, string address) =>
        values.Where(pair => !IsInside(pair.Key, address)).ToDictionary(StringComparer.Ordinal);

    private static bool IsInside(string address, string part) => address == part || address.StartsWith(part + "/", StringComparison.Ordinal);

    private static bool Same(Dictionary<string, string> left, Dictionary<string, string> right) =>
        left.Count == right.Count && left.All(pair => right.TryGetValue(pair.Key, out var other) && other == pair.Value);

    private static string Join(string address, string name) => address.Length == 0 ? name : $"{address}/{name}";
}
