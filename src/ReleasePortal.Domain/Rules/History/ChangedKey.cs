using System.Text.RegularExpressions;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.History;

/// <summary>Finds where a record says now what a commit has changed.</summary>
internal static partial class ChangedKey
{
    /// <summary>The value of the key, else that of the key which holds it, else the start of the record.</summary>
    public static Place In(Record record, string field)
    {
        var name = Name().Match(field);
        var (outer, key) = (name.Groups["outer"].Value, name.Groups["key"].Value);
        if (Inner(record, outer, name.Groups["item"].Value) is { } origin && origin.Has(key))
            return origin.Value(key);
        return !record.Origin.Has(outer) ? Start(record)
            : key.Length == 0 && !name.Groups["item"].Success ? record.Origin.Value(outer)
            : record.Origin.Key(outer);
    }

    public static Place Start(Record record) => Place.StartOf(record.Origin.Place.Path);

    private static Origin? Inner(Record record, string outer, string item) => (record, outer) switch
    {
        (Release release, "window") => release.Window.Origin,
        (Release release, "rollback") => release.Rollback?.Origin,
        (Release release, "risk") => release.Risk?.Origin,
        (Release release, "services") => release.Services.FirstOrDefault(service => service.Service.Id == item)?.Origin,
        (Release release, "scope") => release.Scope.FirstOrDefault(change => change.Id == item)?.Origin,
        (ExecutionRecord execution, "deployments") => execution.Deployments.FirstOrDefault(deployment => deployment.Id == item)?.Origin,
        (ExecutionRecord execution, "steps") => execution.Steps.FirstOrDefault(step => step.Step == item)?.Origin,
        (ExecutionRecord execution, "surprises") => execution.Surprises.FirstOrDefault(surprise => surprise.Title == item)?.Origin,
        (ExecutionRecord execution, "validation") => execution.Validation.FirstOrDefault(check => check.Id == item)?.Origin,
        (ExecutionRecord execution, "confirmed") => execution.Confirmed?.Origin,
        (EvidenceList list, "items") => list.Items.FirstOrDefault(one => one.Title == item)?.Origin,
        _ => null,
    };

    [GeneratedRegex(@"^(?<outer>[^.\[]+)(\[(?<item>.*)\]( #[0-9]+)?)?(\.(?<key>[^.\[\]]+))?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Name();
}
