using ReleasePortal.Domain.Comparison;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;

namespace ReleasePortal.Site.Wording.Changes;

/// <summary>What happened since, in sentences.</summary>
internal sealed class FactChangeWords(NamedThings things)
{
    public string Of(FactChange change) => change switch
    {
        FactChange.Deployed { After: { } now } deployed => $"{(deployed.Before is null ? "Deployed" : "Deployment changed")}: {Words(now)}",
        FactChange.Deployed deployed => $"Deployment taken away: {Words(deployed.Before!)}",
        FactChange.Validated { Before: { } was, After: { } now } when was.Result != now.Result => $"Validation {now.Id}: {Word(was)} → {Word(now)}",
        FactChange.Validated { After: { } now } validated => $"Validation {now.Id} {Word(now)} by {things.NameOf(now.By)}{(validated.Before is null ? "" : ", told otherwise before")}",
        FactChange.Validated validated => $"Validation {validated.Before!.Id} taken away; it was {Word(validated.Before)}",
        FactChange.Surprised { Surprise: var surprise } => $"Surprise, severity {surprise.Severity}: {surprise.Title}",
        FactChange.Confirmed { Before: null, After: { } now } => $"Confirmed by {things.NameOf(now.By)}, {things.Time.MomentText(now.At.Instant)}",
        FactChange.Confirmed { After: { } now } => $"Confirmation changed: by {things.NameOf(now.By)}, {things.Time.MomentText(now.At.Instant)}",
        FactChange.Confirmed => "Confirmation taken away",
        FactChange.Evidence { Before: null, After: { } item } => $"Evidence added: {Words(item)}",
        FactChange.Evidence { After: { } item } => $"Evidence changed: {Words(item)}",
        FactChange.Evidence evidence => $"Evidence taken away: {Words(evidence.Before!)}",
        _ => throw new ArgumentOutOfRangeException(nameof(change)),
    };

    private string Words(Deployment deployment)
    {
        var why = deployment.Reason == DeploymentReason.Feature ? "" : $" ({EnumWords.Lower(deployment.Reason)})";
        var result = deployment.Result is { } known ? EnumWords.Lower(known) : "not finished";
        return $"{things.NameOf(deployment.Service)} to {things.NameOf(deployment.Environment)}{why}, {things.Time.MomentText(deployment.StartedAt.Instant)}, {result}";
    }

    private static string Words(EvidenceItem item) => $"{item.Title} ({EnumWords.Lower(item.Kind)})";

    private static string Word(ValidationResult result) => States.Of(result.Result).Word.ToLowerInvariant();
}
