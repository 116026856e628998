using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ReleasePortal.Tests.Repository.Editing;

/// <summary>What a file of a record says, read without any part of the portal: each value under its address, and where it stands in the text.</summary>
internal sealed class IndependentTree
{
    private IndependentTree(string text, int start, YamlNode? root)
    {
        (Text, Start) = (text, start);
        if (root is not null)
            Add("", root);
    }

    public string Text { get; }

    /// <summary>Where the YAML begins in the text.</summary>
    public int Start { get; }

    public Dictionary<string, string> Values { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, YamlNode> Nodes { get; } = new(StringComparer.Ordinal);

    public static IndependentTree? Of(string text)
    {
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        var end = text.Length;
        if (text[start..].StartsWith("---\n", StringComparison.Ordinal) || text[start..].StartsWith("---\r\n", StringComparison.Ordinal))
        {
            start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
            end = text.IndexOf("\n---", start - 1, StringComparison.Ordinal) + 1;
        }

        var stream = new YamlStream();
        stream.Load(new Parser(new Scanner(new StringReader(text[start..end]), skipComments: true)));
        return stream.Documents.Count == 1 ? new IndependentTree(text, start, stream.Documents[0].RootNode) : null;
    }

    /// <summary>The piece of the text that a value is; empty lines behind lines below a sign are none of it.</summary>
    public (int From, int To) PlaceOf(string address)
    {
        var node = Nodes[address];
        var (from, to) = (Start + (int)node.Start.Index, Start + (int)node.End.Index);
        if (node is YamlScalarNode { Style: ScalarStyle.Literal or ScalarStyle.Folded })
            to = Text.AsSpan(0, to).TrimEnd().Length;
        return (from, to);
    }

    public Dictionary<string, string> Without(string address) => Values
        .Where(pair => pair.Key != address && !pair.Key.StartsWith(address + "/", StringComparison.Ordinal))
        .ToDictionary(StringComparer.Ordinal);

    private void Add(string address, YamlNode node)
    {
        Nodes[address] = node;
        switch (node)
        {
            case YamlMappingNode mapping:
                foreach (var (key, value) in mapping.Children)
                    Add(Join(address, ((YamlScalarNode)key).Value!), value);
                break;
            case YamlSequenceNode list:
                foreach (var (index, item) in list.Children.Index())
                    Add(Join(address, index.ToString(CultureInfo.InvariantCulture)), item);
                break;
            case YamlScalarNode scalar:
                Values[address] = $"{(scalar.Style == ScalarStyle.Plain ? "plain" : "text")} {scalar.Value}";
                break;
        }
    }

    private static string Join(string address, string name) => address.Length == 0 ? name : $"{address}/{name}";
}
