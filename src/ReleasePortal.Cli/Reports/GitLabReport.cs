using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Reports;

/// <summary>Findings as the code quality report that GitLab shows in a merge request and beside its lines.</summary>
internal sealed class GitLabReport : IReport
{
    public void Write(Inspection inspection, TextWriter output) => JsonText.Write(output, json =>
    {
        var fingerprint = new Fingerprint(inspection.Sources);
        json.WriteStartArray();
        foreach (var finding in inspection.Review.Findings)
        {
            json.WriteStartObject();
            json.WriteString("description", Inert.Text(string.Join(' ', (IEnumerable<string>)[finding.Message, finding.Hint, .. FreeWords.Of(finding)])));
            json.WriteString("check_name", finding.Rule.Code);
            json.WriteString("fingerprint", fingerprint.Of(finding));
            json.WriteString("severity", Word(finding.Severity));
            json.WriteStartObject("location");
            json.WriteString("path", finding.Place.Path);
            json.WriteStartObject("lines");
            json.WriteNumber("begin", finding.Place.Span.Start.Line);
            json.WriteNumber("end", finding.Place.Span.End.Line);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    /// <summary>GitLab's words, from info to blocker.</summary>
    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "blocker",
        Severity.Warning => "minor",
        Severity.Note => "info",
    };
}
