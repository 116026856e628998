using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReleasePortal.Repository.Yaml;

/// <summary>Turns YAML text into a tree with positions. Anchors, aliases, tags and further documents are findings.</summary>
internal sealed class YamlReader
{
    private readonly string path;
    private readonly int lineOffset;
    private readonly List<Finding> findings;
    private readonly Parser parser;

    /// <summary>The brackets that are open, the innermost last.</summary>
    private readonly List<Place> open = [];
    private int depth;
    private int events;

    private YamlReader(string text, string path, int lineOffset, List<Finding> findings)
    {
        this.path = path;
        this.lineOffset = lineOffset;
        this.findings = findings;
        parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    /// <param name="text">One YAML document.</param>
    /// <param name="path">The file, for positions.</param>
    /// <param name="lineOffset">How many lines of the file stand before the text.</param>
    /// <param name="findings">Receives what is wrong.</param>
    /// <returns>The root, or null where there is none that can be read.</returns>
    public static YamlNode? Read(string text, string path, int lineOffset, List<Finding> findings)
    {
        var reader = new YamlReader(text, path, lineOffset, findings);
        try
        {
            return reader.Document();
        }
        catch (YamlException error)
        {
            findings.Add(YamlProblem.In(text, path, lineOffset, error, reader.open));
        }
        catch (YamlLimitException error)
        {
            findings.Add(TooLarge.At(error.Place, error.Measure, error.Limit));
        }
        catch (YamlReadException error)
        {
            findings.Add(InvalidYaml.At(error.Place, error.Message));
        }
        catch (InvalidOperationException)
        {
            findings.Add(YamlProblem.Unexplained(path, reader.open));
        }

        return null;
    }

    private YamlNode? Document()
    {
        Next();
        Next();
        if (parser.Current is StreamEnd)
            return null;
        Next();
        var root = Node();
        Next();
        if (parser.Current is DocumentStart second)
            findings.Add(AnchorOrAlias.At(PlaceOf(second), "a second document"));
        return root;
    }

    private YamlNode Node()
    {
        if (parser.Current is AnchorAlias alias)
            return Refused(alias, "an alias");
        if (parser.Current is not NodeEvent node)
            throw new YamlReadException(PlaceOf(parser.Current!), "a value is missing");
        if (!node.Anchor.IsEmpty)
            findings.Add(AnchorOrAlias.At(PlaceOf(node), "an anchor"));
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
            findings.Add(AnchorOrAlias.At(PlaceOf(node), "a tag"));
        return node switch
        {
            Scalar scalar => Value(scalar),
            SequenceStart start => Sequence(start),
            MappingStart start => Mapping(start),
            _ => throw new YamlReadException(PlaceOf(node), "a value is missing"),
        };
    }

    private YamlScalar Refused(AnchorAlias alias, string construct)
    {
        findings.Add(AnchorOrAlias.At(PlaceOf(alias), construct));
        var place = PlaceOf(alias);
        Next();
        return new YamlScalar(place, "", IsPlain: false);
    }

    private YamlScalar Value(Scalar scalar)
    {
        var value = new YamlScalar(PlaceOf(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain);
        if (scalar.Style == ScalarStyle.DoubleQuoted)
            HiddenCharacters.ReportWritten(value.Text, value.Place, findings);
        Next();
        return value;
    }

    private YamlSequence Sequence(SequenceStart start)
    {
        Enter(start, isBracket: start.Style == SequenceStyle.Flow);
        var items = new List<YamlNode>();
        while (parser.Current is not SequenceEnd)
            items.Add(Node());
        var place = Spanning(start, items.Count == 0 || start.Style == SequenceStyle.Flow ? null : items[^1]);
        Leave(isBracket: start.Style == SequenceStyle.Flow);
        return new YamlSequence(place, items);
    }

    private YamlMapping Mapping(MappingStart start)
    {
        Enter(start, isBracket: start.Style == MappingStyle.Flow);
        var entries = new List<YamlEntry>();
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        while (parser.Current is not MappingEnd)
        {
            var written = Node();
            if (written is not YamlScalar key)
                throw new YamlReadException(written.Place, "a key must be a single word, not a list or a mapping");
            var value = Node();
            if (places.TryAdd(key.Text, key.Place))
                entries.Add(new YamlEntry(key, value));
            else
                findings.Add(DuplicateKey.At(key.Place, key.Text, places[key.Text]));
        }

        var place = Spanning(start, entries.Count == 0 || start.Style == MappingStyle.Flow ? null : entries[^1].Value);
        Leave(isBracket: start.Style == MappingStyle.Flow);
        return new YamlMapping(place, entries);
    }

    private void Enter(ParsingEvent start, bool isBracket)
    {
        if (isBracket)
            open.Add(PlaceOf(start));
        if (++depth > YamlLimits.Depth)
            throw new YamlLimitException(PlaceOf(start), "more levels inside one another than can be read", $"{YamlLimits.Depth} levels (limit of YAML files)");
        Next();
    }

    private void Leave(bool isBracket)
    {
        if (isBracket)
            open.RemoveAt(open.Count - 1);
        depth--;
        Next();
    }

    private void Next()
    {
        if (!parser.MoveNext())
            throw new YamlReadException(PlaceOf(parser.Current!), "the text ends too early");
        if (++events > YamlLimits.Events)
            throw new YamlLimitException(PlaceOf(parser.Current!), "more keys and values than can be read", $"{YamlLimits.Events:N0} (limit of YAML files)");
    }

    /// <summary>From the start of a collection to the end of its last item; block collections end where their last item ends.</summary>
    private Place Spanning(ParsingEvent start, YamlNode? last) =>
        new(path, new TextSpan(PositionOf(start.Start), last?.Place.Span.End ?? AfterBracket(parser.Current!)));

    /// <summary>The parser says where the closing bracket begins, not where it ends.</summary>
    private TextPosition AfterBracket(ParsingEvent end) => PositionOf(end.Start) is var bracket ? bracket with { Column = bracket.Column + 1 } : default;

    private Place PlaceOf(ParsingEvent part) => new(path, new TextSpan(PositionOf(part.Start), PositionOf(part.End)));

    private TextPosition PositionOf(Mark mark) => new((int)mark.Line + lineOffset, (int)mark.Column);
}
