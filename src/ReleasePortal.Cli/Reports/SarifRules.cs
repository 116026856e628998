using System.Text.Json;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Addresses;

namespace ReleasePortal.Cli.Reports;

/// <summary>The part of a SARIF log that says what the tool can find.</summary>
internal static class SarifRules
{
    public static void WriteDriver(Utf8JsonWriter json, IReadOnlyList<Rule> rules, PortalSettings portal)
    {
        json.WriteStartObject("driver");
        json.WriteString("name", "Release Portal");
        json.WriteString("semanticVersion", PortalVersion.Number);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            WriteRule(json, rule, portal);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, Rule rule, PortalSettings portal)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        json.WriteString("name", rule.GetType().Name);
        WriteText(json, "shortDescription", rule.Title);
        WriteText(json, "fullDescription", $"{rule.Title}. portal explain {rule.Code} tells more.");
        if (RuleAddress.Of(rule, portal) is { } page)
            json.WriteString("helpUri", page);
        json.WriteStartObject("help");
        json.WriteString("text", rule.Documentation);
        json.WriteString("markdown", rule.Documentation);
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Tally.Word(rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
