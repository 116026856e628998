using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.Schemas;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Shapes;

/// <summary>Text with a form: what it must match, and what it stands for.</summary>
internal sealed class TextShape : ScalarShape
{
    private readonly TextForm form;
    private readonly Regex? pattern;

    public TextShape(TextForm form)
    {
        this.form = form;
        pattern = form.Pattern is null ? null : new Regex($"^(?:{form.Pattern})$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
    }

    /// <summary>A number in its place is a version that somebody forgot to quote.</summary>
    public bool IsVersion => form.IsVersion;

    /// <summary>The kind of thing that the text names, where it is a reference.</summary>
    public Type? Mentions => form.Mentions;

    public override string Words => form.Words;

    protected override object? Read(YamlScalar scalar, string key, ReadingContext context)
    {
        if (scalar.Type != ScalarType.Text)
        {
            context.Findings.Add(form.IsVersion
                ? UnquotedVersion.At(scalar.Place, key, scalar.Text)
                : WrongType.At(scalar.Place, key, form.Pattern is null ? "text" : Words, scalar.Words));
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Text))
        {
            context.Findings.Add(NoValue.At(scalar.Place, key));
            return null;
        }

        return Parsed(scalar, key, context);
    }

    private object? Parsed(YamlScalar scalar, string key, ReadingContext context)
    {
        if (pattern is null || pattern.IsMatch(scalar.Text))
        {
            if (form.Parse(scalar.Text, scalar.Place) is { } value)
            {
                if (form.Mentions is { } kind)
                    context.Mentions.Add(new Mention(kind, scalar.Text, scalar.Place));
                return value;
            }
        }

        context.Findings.Add(BadFormat.At(scalar.Place, key, Words, scalar.Text, form.Example));
        return null;
    }

    public override JsonObject Schema(SchemaDefinitions definitions)
    {
        var schema = new JsonObject { ["type"] = "string" };
        schema["pattern"] = form.Pattern is null ? "\\S" : $"^(?:{form.Pattern})$";
        schema["patternErrorMessage"] = form.Pattern is null ? "must not be empty" : $"must be {form.Words}";
        return schema;
    }
}
