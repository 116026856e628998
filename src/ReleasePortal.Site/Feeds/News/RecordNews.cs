using NodaTime;
using ReleasePortal.Domain.History;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Feeds.News;

/// <summary>News of records that are not releases: that one is new, and what became of it since.</summary>
internal sealed class RecordNews(Material material, BranchClock clock)
{
    private const int MostNames = 3;

    public IEnumerable<NewsItem> Of(NewsTopic topic)
    {
        var versions = (material.Records.History.Of(topic.Record)?.Published ?? [])
            .Where(version => !version.IsRemoved && clock.At(version.Number) is not null).ToList();
        return versions.Count == 0
            ? [New(topic, topic.Began ?? EntryStamp.Of(topic.Record, material).Modified, commit: null)]
            : versions.Skip(1).SelectMany(version => Changed(topic, version)).Prepend(New(topic, AtOf(versions[0]), versions[0].Commit));
    }

    private Instant AtOf(PublishedVersion version) => clock.At(version.Number)!.Value;

    private NewsItem New(NewsTopic topic, Instant at, Commit? commit) =>
        Item(topic, "new", at, commit, topic.Began, () => ($"{topic.What}: {topic.Name}", [topic.Summary]));

    private IEnumerable<NewsItem> Changed(NewsTopic topic, PublishedVersion version)
    {
        var changes = version.Changes.Where(change => topic.Tells(change.Field)).ToList();
        if (changes.Count > 0)
            yield return Item(topic, "changed", AtOf(version), version.Commit, happened: null, () => Words(topic, changes));
    }

    /// <summary>A new status stands in the title; of other keys their names do, because what they say can be long.</summary>
    private static (string Title, IReadOnlyList<string> Lines) Words(NewsTopic topic, IReadOnlyList<FieldChange> changes)
    {
        var title = changes.FirstOrDefault(change => change.Field == "status")?.After is { } status
            ? status.Replace('_', ' ')
            : $"{Named(FieldWords.NamesOf(changes))} changed";
        return ($"{topic.Name}: {title}", [.. FieldWords.Of(changes).Select(sentence => $"{sentence}."), topic.Summary]);
    }

    /// <summary>Severity, workaround and two more.</summary>
    private static string Named(IReadOnlyList<string> names) => Count.Sentence(Count.List(
        names.Count <= MostNames ? [.. names.Select(Lower)] : [.. names.Take(MostNames - 1).Select(Lower), $"{Count.Word(names.Count - MostNames + 1)} more"]));

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private NewsItem Item(NewsTopic topic, string step, Instant at, Commit? commit, Instant? happened, Func<(string Title, IReadOnlyList<string> Lines)> words)
    {
        var id = $"{NewsWords.Path(topic.Kind)}/{topic.Record.Id}/{step}{(commit is null ? "" : $"/{commit.ShortId}")}";
        return new NewsItem(topic.Kind, id, at, topic.Feeds, Tell) { Happened = happened };

        NewsEntry Tell()
        {
            var (title, lines) = words();
            var author = commit is null ? material.Records.Portal.Organisation : material.Links.NameOf(commit.Author);
            return new NewsEntry(id, title, at, author, topic.Page, lines) { Happened = happened, Category = NewsWords.Of(topic.Kind) };
        }
    }
}
