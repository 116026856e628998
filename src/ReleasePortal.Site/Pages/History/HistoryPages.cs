using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Data;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.History;

/// <summary>What changed lately, and the history of every record that has a page. Without a whole history there is none, because it would be wrong.</summary>
internal static class HistoryPages
{
    /// <summary>How many commits the page of a record tells of.</summary>
    private const int Shown = 100;

    /// <summary>What is said in the place of anything that only the whole history can tell.</summary>
    public static string Incomplete(HistoryGap gap) => $"History incomplete, so that nothing is told of it. {gap.Problem} {gap.WayOut} Then build again.";

    /// <summary>What was before a move is another history.</summary>
    public static Part Moved(PortalMove move, Material material) => new Listed(
    [
        $"The records were moved here from {(move.Folder.Length == 0 ? "the root of the repository" : move.Folder)}",
        ChangeCard.Link(move.Commit, material),
        new Pair(material.Time.Day(move.Commit.CommittedAt), "and what was promised before is not told: move them back, or write what was promised under history of each plan"),
    ]);

    public static IEnumerable<Page> Draw(Material material)
    {
        if (material.Records.History.At is null)
            yield break;
        yield return new Page(SiteMap.History, "Changes", () => Recent(material))
        {
            Description = "What was changed lately in plans and other records, and by whom.",
        };
        foreach (var record in material.Records.All.Where(record => SiteMap.HistoryOf(record) is not null && material.Records.History.Of(record) is not null))
        {
            yield return new Page(SiteMap.HistoryOf(record)!, "History", () => Of(record, material))
            {
                Description = $"Every change of {RecordNames.Of(record, material.Records)}, and by whom.",
                Source = record.Origin.Place.Path,
            };
        }
    }

    private static ListModel Recent(Material material) => material.Records.History.Gap is not { } gap
        ? new ListModel(
            new PageHead("Changes", $"What came to this branch of the repository, the last first: up to {ChangeLog.Most} commits. The page of each record leads to all of its own. Times are those of the commits.") { Actions = [FeedAction.To("changes")] },
            [.. material.Log.Latest(ChangeLog.Most).Select(entry => ChangeCard.Of(entry.Commit, entry.Changes, material))])
        {
            Banners = material.Records.History.Move is { } move ? [new Banner("warn", "triangle-alert", "The history begins with a move", Moved(move, material), More: null)] : [],
        }
        : new ListModel(
            new PageHead("Changes", "What came to this branch of the repository."),
            [new Empty(Incomplete(gap))]);

    private static ListModel Of(Record record, Material material)
    {
        var changes = Parts(record, material)
            .SelectMany(part => (material.Records.History.Of(part.Record)?.Published ?? []).Select(version => new RecordChange(part.Name, null, version)))
            .GroupBy(change => change.Version.Number)
            .OrderByDescending(group => group.Key)
            .ToList();
        List<Part> cards = [.. changes.Take(Shown).Select(group => ChangeCard.Of(group.First().Version.Commit, [.. group], material))];
        if (changes.Count > Shown)
            cards.Add(new Paragraph($"{Count.Sentence(Count.InWords(changes.Count - Shown, "older change"))} stand in the repository."));
        return new ListModel(
            new PageHead($"History of {RecordNames.Of(record, material.Records)}", $"{Count.Sentence(Count.InWords(changes.Count, "change"))}, the last first. Times are those of the commits."),
            cards);
    }

    /// <summary>A release and all that belongs to it; of other records themselves.</summary>
    private static IEnumerable<(string Name, Record Record)> Parts(Record record, Material material)
    {
        if (record is not Release release)
            return [("", record)];
        var records = material.Records;
        var parts = new List<(string Name, Record Record)> { ("Plan", release) };
        if (records.Executions.TryFind(release.Id, out var execution))
            parts.Add(("What happened", execution));
        if (records.Evidence.TryFind(release.Id, out var evidence))
            parts.Add(("Evidence", evidence));
        if (records.Reviews.TryFind(release.Id, out var review))
            parts.Add(("Review", review));
        parts.AddRange(records.Notes[release.Id].Select(note => (RecordNames.Of(note, records), (Record)note)));
        return parts;
    }
}
