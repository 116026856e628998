using NodaTime;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Trains;

/// <summary>The list of release trains, and a page for each.</summary>
internal static class TrainPages
{
    private static readonly string[] Columns = ["Train", "When", "Releases", "State"];

    public static IEnumerable<Page> Draw(Material material)
    {
        var trains = ReleaseTrain.All(material.Records);
        if (trains.Count == 0)
            yield break;
        yield return new Page(SiteMap.Trains, "Release trains", () => Index(trains, material))
        {
            Description = "Releases that ship as one plan: what rides each train, in which order, and how it stands.",
        };
        foreach (var train in trains)
        {
            yield return new Page(SiteMap.OfTrain(train.Id), NameOf(train), () => TrainPage.Model(train, material))
            {
                Description = $"What rides {Lower(train)}, in which order, and what could stop it.",
                Kind = "Release train",
                Names = [train.Id],
            };
        }
    }

    public static string NameOf(ReleaseTrain train) => $"Train {train.Id}";

    /// <summary>Of one that is ahead how its worst release stands.</summary>
    public static State StateOf(ReleaseTrain train, Material material) => train.State == TrainState.Ahead
        ? train.Riding.Select(material.Outlooks.Of).OfType<Outlook>().MaxBy(outlook => outlook.Standing) is { } worst ? States.Of(worst.Standing) : States.Planned
        : States.Of(train.State);

    private static string Lower(ReleaseTrain train) => $"train {train.Id}";

    private static ListModel Index(IReadOnlyList<ReleaseTrain> trains, Material material)
    {
        var sorted = trains.OrderByDescending(train => train.Span?.Start ?? Instant.MaxValue).ToList();
        return new ListModel(
            new PageHead("Release trains", $"{Count.Sentence(Count.InWords(trains.Count, "train"))}. Releases that name the same train ship as one plan."),
            [.. ((Card?[])[
                Group("ahead", "Ahead and running", [.. sorted.Where(IsOpen).Reverse()], material),
                Group("done", "Done", [.. sorted.Where(train => !IsOpen(train))], material),
            ]).OfType<Card>()]);
    }

    private static bool IsOpen(ReleaseTrain train) => train.State is TrainState.Ahead or TrainState.InProgress or TrainState.Postponed;

    private static Card? Group(string id, string title, IReadOnlyList<ReleaseTrain> trains, Material material) => trains.Count == 0 ? null : new Card(id, title, Table.Of(title, Columns, trains.Select(train => (IReadOnlyList<Part>)
    [
        new PageLink(SiteMap.OfTrain(train.Id), NameOf(train)),
        train.Span is { } span ? material.Time.DaysText(span) : "No date",
        new Listed([.. train.Riding.Concat(train.LeftBehind).Select(RecordLinks.To)]),
        StateOf(train, material),
    ])))
    {
        Aside = Count.Digits(trains.Count),
    };
}
