using System.Text;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Documents;
using ReleasePortal.Repository.Shapes;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Editing;

/// <summary>The text of one file of a record. A change of a value leaves every other byte as it is.</summary>
internal sealed class EditableText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string text;
    private readonly int start;
    private readonly int length;

    private EditableText(string path, string text, int start, int length, YamlMapping root)
    {
        (Path, Root) = (path, root);
        (this.text, this.start, this.length) = (text, start, length);
    }

    public string Path { get; }

    /// <summary>Its keys.</summary>
    public YamlMapping Root { get; }

    public byte[] Bytes => Strict.GetBytes(text);

    /// <returns>Null where the file has no keys: a text of Markdown without front matter.</returns>
    /// <exception cref="RecordEditException">It cannot be read.</exception>
    public static EditableText? Of(string path, byte[] bytes)
    {
        try
        {
            return Of(path, Strict.GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            throw Unreadable(path);
        }
    }

    /// <exception cref="RecordEditException">There is no such key, or the text is written so that it cannot be changed without more.</exception>
    public EditableText With(IReadOnlyList<KeyStep> steps, ObjectShape shape, Func<ValueShape, NewValue> value)
    {
        var plan = new EditPlanner(new YamlSource(text.Substring(start, length)), value).Plan(Root, shape, steps);
        var changed = (plan.Splice with { At = plan.Splice.At + start }).In(text);
        return TryRead(changed) is { } after && TreeValues.Agree(Root, after.Root, plan) ? after : throw new RecordEditException(
            $"{plan.Address.Replace('/', '.')} in {Path} is written in a form in which it cannot be changed without changing the rest.", "Change it in an editor; portal check says whether it is right.");
    }

    private EditableText? TryRead(string changed)
    {
        try
        {
            return Of(Path, changed);
        }
        catch (RecordEditException)
        {
            return null;
        }
    }

    private static EditableText? Of(string path, string text)
    {
        var mark = text.StartsWith('\uFEFF') ? 1 : 0;
        if (!path.EndsWith(".md", StringComparison.Ordinal))
            return new EditableText(path, text, mark, text.Length - mark, Read(path, text[mark..]));
        var front = FrontMatter.Split(text[mark..]);
        if (front.IsOpen)
            throw Unreadable(path);
        return front.Yaml is null ? null : new EditableText(path, text, text.IndexOf('\n', StringComparison.Ordinal) + 1, front.Yaml.Length, Read(path, front.Yaml));
    }

    private static YamlMapping Read(string path, string yaml)
    {
        var findings = new List<Finding>();
        var root = YamlReader.Read(yaml, path, 0, findings);
        if (findings.Exists(finding => finding.Severity == Severity.Error))
            throw Unreadable(path);
        return root switch
        {
            YamlMapping mapping => mapping,
            null or YamlScalar { Type: ScalarType.Null } => new YamlMapping(Domain.Sources.Place.StartOf(path), []),
            _ => throw Unreadable(path),
        };
    }

    private static RecordEditException Unreadable(string path) => new($"{path} cannot be read.", "portal check shows what is wrong with it.");
}
