using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Documents;
using ReleasePortal.Repository.Shapes;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Editing;

/// <summary>Makes a value of what somebody typed: single values as they stand, lists and mappings in the brackets of YAML.</summary>
internal static class NewValues
{
    /// <param name="shape">What the key may hold.</param>
    /// <param name="text">What was typed.</param>
    /// <exception cref="RecordEditException">The text is no YAML where it has to be, or holds what no record may hold.</exception>
    public static NewValue Of(ValueShape shape, string text) => HiddenCharacters.AreIn(text) ? throw new RecordEditException("The value holds a control character, or one that turns the direction of text.", "Write it without.") : shape switch
    {
        ScalarShape scalar => Scalar(scalar, text),
        ListShape list when !text.TrimStart().StartsWith('[') && list.Item is ScalarShape item => new NewValue.List([Scalar(item, text)]),
        _ => Of(shape, Read(text, shape)),
    };

    private static NewValue Of(ValueShape? shape, YamlNode node) => node switch
    {
        YamlScalar scalar when shape is ScalarShape known => Scalar(known, scalar.Text),
        YamlScalar scalar => new NewValue.Scalar(scalar.Text, scalar.Type == ScalarType.Text ? Quoting.WhereNeeded : Quoting.Never),
        YamlSequence list => new NewValue.List([.. list.Items.Select(item => Of((shape as ListShape)?.Item, item))]),
        YamlMapping map => new NewValue.Map([.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Of(Inside(shape, entry.Key.Text), entry.Value)))]),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>What does not fit is written as text, so that the check says what is wrong with it.</summary>
    private static NewValue.Scalar Scalar(ScalarShape shape, string text) => new(text, shape switch
    {
        TextShape { IsVersion: true } => Quoting.Always,
        IntegerShape or DecimalShape or TruthShape when CoreSchema.TypeOf(text) is not (ScalarType.Text or ScalarType.Null) => Quoting.Never,
        _ => Quoting.WhereNeeded,
    });

    private static ValueShape? Inside(ValueShape? shape, string key) => shape switch
    {
        ObjectShape known => known.Fields.FirstOrDefault(field => field.Name == key)?.Value,
        MapShape map => map.Values,
        _ => null,
    };

    private static YamlNode Read(string text, ValueShape shape)
    {
        var findings = new List<Finding>();
        var node = YamlReader.Read(text, "the value", 0, findings);
        return findings.Find(finding => finding.Severity == Severity.Error) is not { } wrong && node is not null ? node : throw new RecordEditException(
            $"The value cannot be read as YAML{(findings.Count == 0 ? "." : $": {findings[0].Message}")}", $"It must be {shape.Words}: write a list in [ ] and a mapping in {{ }}.");
    }
}
