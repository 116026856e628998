using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Imports;

/// <summary>Reads an issue form of GitHub: the ids of its fields name what takes their answers, the labels what people see.</summary>
public static class IssueFormReader
{
    private const string WayOut = "An issue form has a list body; each field in it has a type and attributes with a label of its own.";

    /// <exception cref="ForeignFileException">It is no such file.</exception>
    public static IssueForm Read(string file, byte[] bytes)
    {
        var findings = new List<Finding>();
        var root = YamlReader.Read(ForeignText.Of(file, bytes), file, 0, findings);
        if (findings.Find(finding => finding.Severity == Severity.Error) is { } wrong)
            throw new ForeignFileException($"{wrong.Place}: {wrong.Message}", wrong.Hint);
        if ((root as YamlMapping)?.Find("body") is not YamlSequence body)
            throw new ForeignFileException($"{file} has no list body.", WayOut);
        var fields = body.Items.OfType<YamlMapping>().Where(item => Word(item, "type") != "markdown").Select(item => Field(file, item)).ToList();
        return fields.CountBy(field => field.Label, StringComparer.Ordinal).FirstOrDefault(label => label.Value > 1).Key is { } twice
            ? throw new ForeignFileException($"{file} has two fields with the label \"{twice}\".", WayOut)
            : new IssueForm(file, fields);
    }

    private static IssueField Field(string file, YamlMapping item) => new(
        Word(item, "id")?.Replace('_', '-'),
        (item.Find("attributes") is YamlMapping attributes ? Word(attributes, "label") : null) ?? throw new ForeignFileException($"{file}, line {item.Place.Span.Start.Line}: this field has no label.", WayOut));

    private static string? Word(YamlMapping mapping, string key) => (mapping.Find(key) as YamlScalar)?.Text;
}
