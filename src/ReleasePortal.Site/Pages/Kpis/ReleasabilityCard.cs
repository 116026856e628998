using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Kpis;

/// <summary>How ready a service is to be released at any time: its level, every criterion, and the cheapest next step.</summary>
internal static class ReleasabilityCard
{
    private static readonly string[] Columns = ["Criterion", "Level", "State", "What was found"];

    /// <summary>Null of a retired service.</summary>
    public static Card? Of(Service service, Material material) => material.Releasability.GetValueOrDefault(service.Id) is not { } score ? null : new Card("releasability", "Ready to be released", new Group(
    [
        new Paragraph(NextStep(score)),
        Table.Of($"What makes {service.Title} ready", Columns, score.Results.Select(result => (IReadOnlyList<Part>)
        [
            result.Criterion.Title,
            result.Criterion.Level.ToString(),
            result.IsMet ? States.Done.Saying("Met") : States.Open.Saying("Not met"),
            new Stacked(result.Answer.Reason.Contains("://", StringComparison.Ordinal) ? result.Answer.Reason : Count.Sentence(result.Answer.Reason), result.IsMet ? null : $"{result.Criterion.Step} {Takes(result.Criterion.Effort)}"),
        ])),
    ]))
    {
        Aside = StateOf(score.Level),
    };

    public static State StateOf(ReleasabilityLevel level) => level switch
    {
        ReleasabilityLevel.None => States.Open.Saying("No level yet"),
        ReleasabilityLevel.Bronze => new State("warn", "badge-check", "Bronze"),
        ReleasabilityLevel.Silver => new State("none", "badge-check", "Silver"),
        ReleasabilityLevel.Gold => new State("ok", "badge-check", "Gold"),
    };

    private static string NextStep(Domain.Kpis.Releasability score) => score.NextStep is { } next
        ? $"The cheapest step towards {score.Next!.Value.ToString().ToLowerInvariant()}: {next.Criterion.Step} {Takes(next.Criterion.Effort)}"
        : "Every criterion is met.";

    private static string Takes(Effort effort) => effort switch
    {
        Effort.Minutes => "It takes minutes.",
        Effort.Hours => "It takes hours.",
        Effort.Days => "It takes days.",
    };
}
