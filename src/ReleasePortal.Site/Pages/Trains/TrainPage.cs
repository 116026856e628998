using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Graphs;
using ReleasePortal.Site.Pages.Releases;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Trains;

/// <summary>Several releases as one plan: in which order they ship, what each waits for, and what could stop the train.</summary>
internal static class TrainPage
{
    private static readonly string[] Columns = ["Release", "When", "Waits for", "State", "Risk", "Decision"];

    public static RecordModel Model(ReleaseTrain train, Material material) => new(
        new PageHead(TrainPages.NameOf(train), Lede(train)) { State = TrainPages.StateOf(train, material) },
        [.. ((Card?[])[Sequence(train, material), Plan(train, material), Obstacles(train, material), Dependencies(train, material), LeftBehind(train, material)]).OfType<Card>()])
    {
        Facts = Facts(train, material),
    };

    private static string Lede(ReleaseTrain train) => train.Riding.Count == 0
        ? "Nothing rides it any more."
        : $"{Count.Sentence(Count.InWords(train.Riding.Count, "release"))} of {Count.InWords(train.Riding.Select(release => release.Product.Id).Distinct(StringComparer.Ordinal).Count(), "product")}{Open(train)}.";

    private static string Open(ReleaseTrain train) => train.State == TrainState.InProgress
        ? $"; {Count.Word(train.Riding.Count(release => !release.Status.WasExecuted()))} not over yet" : "";

    private static FactList? Facts(ReleaseTrain train, Material material) => train.Span is not { } span ? null : new FactList(
    [
        new Fact("From the first window to the last", material.Time.Span(span)),
        new Fact("Products", new Listed([.. train.Riding.Select(release => release.Product).DistinctBy(product => product.Id).Select(material.Links.To)])),
        new Fact("Highest risk", States.Of(train.Riding.Max(release => material.Risks.Of(release).Band))),
        new Fact("Decisions to go", $"{Count.Digits(train.Riding.Count(release => release.Decision is { IsGo: true }))} of {Count.Digits(train.Riding.Count)}"),
    ]);

    private static Card? Sequence(ReleaseTrain train, Material material) => train.Riding.Count == 0 ? null : new Card("sequence", "In which order", new StepLine(
        [.. train.Riding.Select(release => new Step(material.Outlooks.StateOf(release), RecordLinks.To(release), material.Time.Span(release.Window.Interval)))]))
    {
        Padded = true,
    };

    private static Card? Plan(ReleaseTrain train, Material material) => train.Riding.Count == 0 ? null : new Card("plan", "The plan", Table.Of($"What rides train {train.Id}", Columns, train.Riding.Select(release => (IReadOnlyList<Part>)
    [
        new Stacked(RecordLinks.To(release), ReleaseWords.Kind(release, material)),
        ReleaseWords.When(release, material),
        Waits(release, train, material),
        material.Outlooks.StateOf(release),
        States.Of(material.Risks.Of(release).Band),
        ReleaseWords.Decision(release),
    ])))
    {
        Aside = Count.Digits(train.Riding.Count),
    };

    /// <summary>What has to be done first, on this train or elsewhere.</summary>
    private static Part Waits(Release release, ReleaseTrain train, Material material)
    {
        var first = release.DependsOn.Where(dependency => dependency.Kind == DependencyKind.Before).ToList();
        return first.Count == 0 ? "Nothing" : new Group([.. first.Select(dependency => (Part)new Paragraph(new Pair(material.Links.To(dependency.Release), Where(dependency, train, material))))]);
    }

    private static string Where(ReleaseDependency dependency, ReleaseTrain train, Material material) => material.Records.Releases.Find(dependency.Release) switch
    {
        { Status: ReleaseStatus.Completed } => "released",
        { Train: { } other } when other != train.Id => $"on train {other}",
        { Train: null } => "on no train",
        _ => "",
    };

    private static Card? Obstacles(ReleaseTrain train, Material material)
    {
        var stopped = train.Riding
            .Select(release => (Release: release, Reasons: material.Outlooks.Of(release)?.Obstacles.Select(material.Obstacles.Of).ToList() ?? []))
            .Where(entry => entry.Reasons.Count > 0)
            .ToList();
        return stopped.Count == 0 ? null : new Card("obstacles", "What could stop it", new Group([.. stopped.Select(entry => (Part)new Titled(RecordLinks.To(entry.Release), new ReasonList(entry.Reasons)))])) { Padded = true };
    }

    private static Card? Dependencies(ReleaseTrain train, Material material)
    {
        var graph = material.ReleaseGraph.Among(train.Riding, material);
        return graph.Edges.Count == 0 ? null : new Card("dependencies", "Dependencies", GraphDrawing.Of(graph, $"Dependencies of train {train.Id}")) { Padded = true };
    }

    private static Card? LeftBehind(ReleaseTrain train, Material material) => train.LeftBehind.Count == 0 ? null
        : new Card("left-behind", "No longer on it", ReleaseEntries.Of(train.LeftBehind, material)) { Aside = Count.Digits(train.LeftBehind.Count) };
}
