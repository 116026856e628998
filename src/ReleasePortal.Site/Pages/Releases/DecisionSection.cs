using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules.Governance;
using ReleasePortal.Site.Pages.History;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>Go or no-go: what was decided, or what it would be today and why, and who decides.</summary>
internal static class DecisionSection
{
    public static Card? Of(Release release, Material material)
    {
        var gates = GateCount.Of(release);
        var outlook = material.Outlooks.Of(release);
        var reasons = outlook?.Obstacles.Where(obstacle => !IsToldAbove(obstacle)).Select(material.Obstacles.Of).ToList() ?? [];
        if (gates.Total == 0 && release.Decision is null && reasons.Count == 0)
            return null;
        var judged = JudgedPlan.Of(release, material.Review.Calendar);
        Part text = new Group([.. Sentences(release, gates, outlook, material)]);
        List<Part> parts = [gates.Total > 0 ? GateRing.Of(gates, text) : text];
        if (judged is not null)
            parts.Add(Judgement(judged, material));
        else if (release.Decision?.Commit is { } unknown)
            parts.Add(new FactList([new Fact("Judged", new Pair(unknown, "which the history of this portal does not have"))]));
        if (reasons.Count > 0)
            parts.Add(new ReasonList(reasons));
        var state = StateOf(release.Decision, judged is { IsGo: true, Changes.Count: > 0 });
        return new Card("decision", "Go or no-go", new Group(parts)) { Padded = true, Aside = state, Mark = state };
    }

    private static bool IsToldAbove(Obstacle obstacle) => obstacle is Obstacle.DecidedAgainst or Obstacle.Ungoverned { Finding.Rule: DecisionOlderThanText };

    private static IEnumerable<Part> Sentences(Release release, GateCount gates, Outlook? outlook, Material material)
    {
        if (release.Decision is { } decision)
        {
            yield return new Paragraph(Html.Of($"<b>{Verdict(decision.Verdict)}</b>, decided {material.Time.MomentText(decision.At.Instant)} by {material.Links.NameOf(decision.By)}."));
            if (decision.Comment is { } comment)
                yield return new Paragraph(material.Prose.Line(comment));
        }

        if (outlook?.Today is { } today && today != release.Decision?.Verdict)
            yield return new Paragraph(Html.Of($"<b>{(release.Decision is null ? "Would be" : "By what is known now it would be")} {Verdict(today).ToLowerInvariant()} today:</b> {Why(outlook)}."));
        if (outlook is not null && release.Decision is null && ReleaseWords.Deciders(material) is { Length: > 0 } deciders)
            yield return new Paragraph(Html.Quiet($"Decides: {deciders}. The window opens {material.Time.MomentText(release.Window.Start.Instant)}."));
        if (outlook is null && gates.Total > 0)
            yield return new Paragraph(Html.Quiet($"{Count.Sentence(Why(gates))}."));
    }

    private static State StateOf(GoNoGoDecision? decision, bool isStale) =>
        decision is null ? States.Pending.Saying("No decision yet")
        : isStale ? States.AtRisk.Saying($"{Verdict(decision.Verdict)}, stale")
        : States.Of(decision.Verdict);

    /// <summary>Which commit was judged, and since when the plan is another one.</summary>
    private static FactList Judgement(JudgedPlan judged, Material material) => new(
    [
        new Fact("Judged", new Pair(ChangeCard.Link(judged.Judged.Commit, material), judged.Changes.Count == 0 ? "the plan is still the same" : "")),
        .. judged.Changes is [var first, ..] ? (Fact[])
        [
            new Fact(judged.IsGo ? "Stale since" : "Changed", new Pair(material.Time.Day(material.Records.History.Clock(material.Time.Now).At(first.By.Number)!.Value), ChangeCard.Link(first.By.Commit, material))),
            new Fact("What changed", $"{LastingChange.Sum(judged.Changes)}.{(judged.IsGo ? " Decide again on the plan as it is now." : "")}") { Wide = true },
        ] : [],
    ]);

    private static string Verdict(Verdict verdict) => States.Of(verdict).Word;

    private static string Why(Outlook outlook)
    {
        var blocking = outlook.Obstacles.Count(obstacle => obstacle.Effect == Standing.Blocked && obstacle is not Obstacle.DecidedAgainst);
        string?[] reasons = [blocking > 0 ? $"{Count.InWords(blocking, "thing")} {(blocking == 1 ? "blocks" : "block")} it" : null, outlook.Gates.Total > 0 ? Why(outlook.Gates) : null];
        return string.Join("; ", reasons.OfType<string>());
    }

    private static string Why(GateCount gates) => Count.List([.. ((string?[])
    [
        gates.Failed > 0 ? $"{Count.InWords(gates.Failed, "gate")} failed" : null,
        gates.NotRun > 0 ? $"{Count.InWords(gates.NotRun, "gate")} {Be(gates.NotRun)} open" : null,
        gates.Waived > 0 ? $"{Count.InWords(gates.Waived, "gate")} {Be(gates.Waived)} waived" : null,
        gates.Cleared == gates.Total && gates.Waived == 0 ? "every gate passed" : null,
    ]).OfType<string>()]);

    private static string Be(int number) => number == 1 ? "is" : "are";
}
