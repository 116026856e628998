using System.Globalization;
using System.Text;
using ReleasePortal.Repository.Editing;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Shapes;
using ReleasePortal.Repository.Snapshots;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace ReleasePortal.Tests.Repository.Editing;

/// <summary>Thousands of random edits; what must hold is looked at by a reader of YAML that shares nothing with the editor.</summary>
public sealed class EditedRecordPropertyTests
{
    private const int Edits = 6000;

    private static readonly string[] Words =
    [
        "plain", "Two words", "1.10", "007", "true", "null", "yes", "~", "- dash", "a: b", "a #b", "#c", "it's", "say \"hi\"", "back\\slash", "trailing:", " spaces ",
        "[x]", "{ y: z }", "a, b", "übermäßig", "emoji 🚀 here", "*star", "&and", "!bang", "%percent", "@at", "`tick`", "?", "|", ">", "2026-12-24", "2026-12-24T20:00", "T-24h",
        "two\nlines", "three\n\nlines\nand a: colon", "  leading\nlines", "tab\there", "https://shop.example/a?b=c#d", "0x1F", "1e3", ".5", "=", "<<", "---", "...", "key: [1, 2", "é\u0301", "line\u2028separator", "nel\u0085here",
        "A long text that goes on and on, so that whoever writes it into a record would break it into several lines: it has commas, and a  double space, and # signs, and ends here.",
    ];

    [Fact]
    public void Only_the_bytes_of_a_value_change_and_the_record_says_the_same_but_for_it()
    {
        var random = new Random(20261123);
        var (replaced, added, appended, refused) = (0, 0, 0, new List<string>());
        for (var number = 0; number < Edits; number++)
        {
            var (path, text) = EditableFiles.All[random.Next(EditableFiles.All.Count)];
            if (IndependentTree.Of(text) is not { } tree)
                continue;
            try
            {
                switch (random.Next(4))
                {
                    case 0 when Add(random, path, tree): added++; break;
                    case 1 when Append(random, path, tree): appended++; break;
                    case 2 or 3 when Replace(random, path, tree): replaced++; break;
                }
            }
            catch (RecordEditException refusal)
            {
                refused.Add($"{path}: {refusal.Message}");
            }
        }

        Assert.True(replaced > 2000 && added > 800 && appended > 400, $"{replaced} replaced, {added} added, {appended} appended");
        Assert.True(refused.Count == 0, $"{refused.Count} refused of {replaced + added + appended}:\n{string.Join('\n', refused.Distinct(StringComparer.Ordinal).Take(20))}");
    }

    private static bool Replace(Random random, string path, IndependentTree tree)
    {
        var leaves = tree.Values.Keys.Where(address => ShapeOf(path, address) is ScalarShape && tree.Nodes[address] is YamlScalarNode { Value.Length: > 0 }).ToList();
        if (leaves.Count == 0)
            return false;
        var address = leaves[random.Next(leaves.Count)];
        var word = Words[random.Next(Words.Length)];
        var after = IndependentTree.Of(Edited(path, tree.Text, record => record.Set(KeyOf(tree, address), word)))!;
        var (from, to) = tree.PlaceOf(address);
        Assert.Equal((tree.Text[..from], tree.Text[to..]), (after.Text[..from], after.Text[^(tree.Text.Length - to)..]));
        Assert.True(after.Text.Length >= from + tree.Text.Length - to, "what stands before and behind it overlaps");
        Said(tree, after, address, word);
        return true;
    }

    private static bool Add(Random random, string path, IndependentTree tree)
    {
        var places = tree.Nodes.Where(pair => pair.Value is YamlMappingNode && ShapeOf(path, pair.Key) is ObjectShape).Select(pair => pair.Key).ToList();
        var place = places[random.Next(places.Count)];
        var missing = ((ObjectShape)ShapeOf(path, place)!).Fields.Where(one => one.Value is ScalarShape && !tree.Nodes.ContainsKey(Join(place, one.Name))).ToList();
        if (missing.Count == 0)
            return false;
        var (name, word) = (missing[random.Next(missing.Count)].Name, Words[random.Next(Words.Length)]);
        var key = place.Length == 0 ? name : $"{KeyOf(tree, place)}.{name}";
        var after = IndependentTree.Of(Edited(path, tree.Text, record => record.Set(key, word)))!;
        OnlyMore(tree.Text, after.Text);
        Said(tree, after, Join(place, name), word);
        return true;
    }

    private static bool Append(Random random, string path, IndependentTree tree)
    {
        var lists = tree.Nodes.Where(pair => pair.Value is YamlSequenceNode && ShapeOf(path, pair.Key) is ListShape { Item: ObjectShape }).Select(pair => pair.Key).ToList();
        if (lists.Count == 0)
            return false;
        var list = lists[random.Next(lists.Count)];
        var keys = ((ObjectShape)((ListShape)ShapeOf(path, list)!).Item).Fields.Where(one => one.Value is ScalarShape).Select(one => one.Name).Take(random.Next(1, 5)).ToList();
        var item = keys.ConvertAll(key => (Key: key, Value: (string?)Words[random.Next(Words.Length)]));
        var after = IndependentTree.Of(Edited(path, tree.Text, record => record.Add(KeyOf(tree, list), item)))!;
        OnlyMore(tree.Text, after.Text);
        var added = Join(list, ((YamlSequenceNode)tree.Nodes[list]).Children.Count.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(tree.Values, after.Without(added));
        Assert.Equal(item.Select(pair => pair.Value!), keys.Select(key => after.Values[$"{added}/{key}"].Split(' ', 2)[1]));
        return true;
    }

    private static void Said(IndependentTree before, IndependentTree after, string address, string word)
    {
        Assert.Equal(before.Without(address), after.Without(address));
        Assert.Equal(word, after.Values[address].Split(' ', 2)[1].TrimEnd('\n'));
    }

    /// <summary>Takes one piece out of the longer text, and has the shorter one.</summary>
    private static void OnlyMore(string before, string after)
    {
        var same = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var behind = before.Reverse().Zip(after.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.True(after.Length > before.Length && same + behind >= before.Length, "more than one piece changed");
    }

    private static string Edited(string path, string text, Func<EditedRecord, EditedRecord> edit)
    {
        var edited = edit(EditedRecord.Of(Snapshot(path, text), path));
        return edited.Files is [var file] ? Encoding.UTF8.GetString(file.After) : text;
    }

    private static RepositorySnapshot Snapshot(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new RepositorySnapshot(".", [new SnapshotFile(path, EntryKind.RegularFile, bytes.Length, () => bytes)], commit: null, isWorkingTree: true, repository: null);
    }

    private static ValueShape? ShapeOf(string path, string address)
    {
        ValueShape? shape = ShapeBook.Of(RecordPaths.Locate(path)!.Kind.Type);
        foreach (var part in address.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            shape = shape switch
            {
                ObjectShape known => known.Fields.FirstOrDefault(one => one.Name == part)?.Value,
                ListShape list => list.Item,
                MapShape map => map.Values,
                _ => null,
            };
        }

        return shape;
    }

    private static string KeyOf(IndependentTree tree, string address)
    {
        var key = new StringBuilder();
        var walked = "";
        foreach (var part in address.Split('/'))
        {
            key.Append(tree.Nodes[walked] is YamlSequenceNode ? $"[{int.Parse(part, CultureInfo.InvariantCulture) + 1}]" : key.Length == 0 ? part : $".{part}");
            walked = Join(walked, part);
        }

        return key.ToString();
    }

    private static string Join(string address, string name) => address.Length == 0 ? name : $"{address}/{name}";
}
