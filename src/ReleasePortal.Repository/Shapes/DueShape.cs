using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Domain.Time;
using ReleasePortal.Repository.Schemas;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.Shapes;

/// <summary>When something is due: an offset from the start of the release's window, or a fixed moment.</summary>
internal sealed class DueShape : ScalarShape
{
    private static readonly Regex Offset = new($"^{TextForms.OffsetPattern}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
    private readonly MomentShape moment = new();

    public override string Words => "a span before or after the start, such as T-24h or T+30m, or a fixed time with an offset";

    protected override object? Read(YamlScalar scalar, string key, ReadingContext context)
    {
        if (!TextForms.IsOffset(scalar.Text))
            return moment.Read(scalar, key, context) is Moment at ? new Due(at, null) : null;
        if (Offset.IsMatch(scalar.Text))
            return new Due(null, TextForms.OffsetOf(scalar.Text));
        context.Findings.Add(BadFormat.At(scalar.Place, key, Words, scalar.Text, "T-24h"));
        return null;
    }

    public override JsonObject Schema(SchemaDefinitions definitions) => new()
    {
        ["type"] = "string",
        ["pattern"] = $"^(?:{TextForms.OffsetPattern}|{TextForms.MomentPattern})$",
        ["patternErrorMessage"] = $"must be {Words}",
    };
}
