using System.Text.Json;
using ReleasePortal.Domain.Comparison.Impact;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Wording.Changes;

namespace ReleasePortal.Cli.Reports;

/// <summary>What a proposal means for one release, in JSON.</summary>
internal static class JsonImpact
{
    public static void Write(Utf8JsonWriter json, ReleaseImpact impact, ImpactWords words)
    {
        json.WriteString("id", impact.Release.Id);
        json.WriteString("name", impact.Release.Name);
        WriteState(json, "before", impact.Before);
        WriteState(json, "after", impact.After);
        JsonReview.WriteAll(json, "approvals", impact.Approvals, missing =>
        {
            json.WriteString("why", missing.Why);
            json.WriteString("policy", missing.Policy?.Id);
            JsonReview.WriteAll(json, "roles", missing.Roles, role =>
            {
                json.WriteString("role", role.Id);
                JsonReview.WriteWords(json, "people", words.HoldersOf(role));
            });
        });
        JsonReview.WriteWords(json, "lacks", impact.Lacks.Select(requirement => requirement.Name));
    }

    private static void WriteState(Utf8JsonWriter json, string name, ReleaseState? state)
    {
        if (state is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("standing", KebabCase.Snake(state.Standing.ToString()));
        json.WriteStartObject("risk");
        json.WriteNumber("points", state.Risk.Points);
        json.WriteString("band", KebabCase.Snake(state.Risk.Band.ToString()));
        JsonReview.WriteWords(json, "vetoes", state.Risk.Vetoes.Select(veto => KebabCase.Snake(veto.Kind.ToString())));
        json.WriteEndObject();
        json.WriteStartObject("gates");
        json.WriteNumber("passed", state.Gates.Passed);
        json.WriteNumber("failed", state.Gates.Failed);
        json.WriteNumber("not_run", state.Gates.NotRun);
        json.WriteNumber("waived", state.Gates.Waived);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
