using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Learning;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Actions;
using ReleasePortal.Site.Pages.Board;
using ReleasePortal.Site.Pages.Data;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Decisions;

/// <summary>Decisions that outlive one release: a list, newest first, and a page for each.</summary>
internal static class DecisionPages
{
    private static readonly string[] Columns = ["Decision", "State", "Date", "Decided by"];

    public static IEnumerable<Page> Draw(Material material)
    {
        yield return new Page(SiteMap.Decisions, "Decisions", () => Index(material))
        {
            Description = "What was decided about how we release, why, and what else could have been decided.",
        };
        foreach (var decision in material.Records.Decisions)
        {
            yield return new Page(SiteMap.Decisions.Below(decision.Id), decision.Title, () => Decision(decision, material))
            {
                Description = decision.Decision,
                Kind = "Decision",
                State = States.Of(decision.Status),
                Source = decision.Origin.Place.Path,
            };
        }
    }

    private static ListModel Index(Material material) => new(
        new PageHead("Decisions", "What was decided about how we release, why, and what else could have been decided.") { Actions = [FeedAction.To("decisions")] },
        [
            material.Records.Decisions.Count == 0
                ? new Empty("There are no decisions yet. Each is a file such as content/decisions/release-trains.md.")
                : new Card("decisions", Count.Sentence(Count.InWords(material.Records.Decisions.Count, "decision")), Table.Of("Decisions", Columns,
                    material.Records.Decisions.OrderByDescending(decision => decision.Date).ThenBy(decision => decision.Id, StringComparer.Ordinal).Select(decision => (IReadOnlyList<Part>)
                    [
                        new Stacked(RecordLinks.To(decision), material.Prose.Line(decision.Decision)),
                        States.Of(decision.Status),
                        material.Time.ShortDay(decision.Date),
                        new Listed([.. decision.Deciders.Select(material.Links.To)]),
                    ]))),
            .. BoardPages.Minutes(material) is { } minutes ? [minutes] : Array.Empty<Part>(),
        ]);

    private static DocumentModel Decision(DecisionRecord decision, Material material) =>
        DocumentModel.Of(new PageHead(decision.Title, material.Prose.Line(decision.Decision)) { State = States.Of(decision.Status) }, decision.Body, material) with
        {
            Facts = new FactList([.. Facts(decision, material)]),
            Before = [.. Options(decision, material)],
            Wide = [.. Dropped(decision, material)],
        };

    private static IEnumerable<Fact> Facts(DecisionRecord decision, Material material)
    {
        yield return new Fact(decision.Status == DecisionStatus.Proposed ? "Proposed" : "Decided", material.Time.Day(decision.Date));
        yield return new Fact("Decided by", new Listed([.. decision.Deciders.Select(material.Links.To)]));
        if (decision.SupersededBy is { } later)
            yield return new Fact("Superseded by", material.Links.To(later));
        var earlier = material.Records.Decisions.Where(other => other.SupersededBy?.Id == decision.Id).ToList();
        if (earlier.Count > 0)
            yield return new Fact("Takes the place of", new Listed([.. earlier.Select(RecordLinks.To)]));
        yield return new Fact("What made it necessary", material.Prose.Line(decision.Context)) { Wide = true };
    }

    /// <summary>Actions that nobody does because of it.</summary>
    private static IEnumerable<Card> Dropped(DecisionRecord decision, Material material)
    {
        var dropped = ActionPage.Everything(material).Where(entry => entry.Action.WontDo?.Id == decision.Id).ToList();
        if (dropped.Count > 0)
            yield return new Card(DocumentModel.Anchor("dropped"), "Actions that are not done because of it", ActionTable.WithSource(dropped, material)) { Mark = Count.Digits(dropped.Count) };
    }

    private static IEnumerable<Card> Options(DecisionRecord decision, Material material)
    {
        if (decision.Options.Count > 0)
        {
            yield return new Card(DocumentModel.Anchor("options"), "What could have been decided", new Bullets(
                [.. decision.Options.Select(option => (Part)new Stacked(material.Prose.Line(option.Title), option.Assessment is { } words ? material.Prose.Line(words) : null))])) { Padded = true };
        }
    }
}
