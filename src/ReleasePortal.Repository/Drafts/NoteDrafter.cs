using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Repository.Products;
using ReleasePortal.Repository.Products.Messages;

namespace ReleasePortal.Repository.Drafts;

/// <summary>Makes note fragments out of the changes between two commits of a product, for people to edit.</summary>
public static class NoteDrafter
{
    public const int Most = 1_000;

    private static readonly string[] NoteKeys = ["release-note", "release-notes"];

    /// <exception cref="ProductLimitException">There are more changes than anybody would edit.</exception>
    public static DraftedNotes Draft(ProductSpan span, DraftSettings settings)
    {
        var (all, grouped) = ChangeLines.Of(span);
        var leftOut = grouped.ToList();
        var changes = Reverts.Settle(all, leftOut);
        var drafts = new List<NoteDraft>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (span.Copied.TryGetValue(change.Commit.Id, out var copy))
                leftOut.Add(new LeftOutChange(change.Commit.Id, change.Title, $"{copy[..10]} is the same change, and was shipped before"));
            else if (Of(change, settings, names, leftOut) is { } draft)
                drafts.Add(draft);
            if (drafts.Count > Most)
                throw new ProductLimitException($"More than {Most:N0} changes lie between the two, which is the limit of one run.");
        }

        return new DraftedNotes(drafts, leftOut);
    }

    private static NoteDraft? Of(ProductChange change, DraftSettings settings, HashSet<string> names, List<LeftOutChange> leftOut)
    {
        var trailers = TrailersOf(change.Messages);
        var (notes, isSilenced) = NotesOf(change);
        var (kind, silentType) = ChangeKinds.Of(change, trailers);
        if (isSilenced || (silentType is not null && notes.Count == 0))
        {
            leftOut.Add(new LeftOutChange(change.Commit.Id, change.Title, isSilenced ? "its commits say Release-note: none" : $"readers do not notice changes of the type {silentType}"));
            return null;
        }

        var title = PlainWords.Of(TitleOf(change), PlainWords.LongestTitle);
        if (title.Length == 0)
            title = $"Commit {change.Commit.Id[..10]} says nothing";
        var breaking = kind == ChangeKind.Breaking ? change.Messages.Select(BreakingFooter.In).OfType<string>().FirstOrDefault() : null;
        var text = PlainWords.Of(notes.Count > 0 ? string.Join(' ', notes) : breaking ?? "", PlainWords.LongestText);
        var name = DraftName.For(title, change.Commit.Id, names);
        names.Add(name);
        return new NoteDraft(
            name, kind, title, PlainWords.Sentence(text.Length > 0 ? text : title),
            IssueKeys.In([.. change.Messages, change.Request?.Branch ?? "", change.Around], trailers, settings.Trackers),
            change.Commit.Id, change.Request?.Number, change.Commit.IsCut || change.Brought.Any(commit => commit.IsCut));
    }

    private static string TitleOf(ProductChange change) =>
        ConventionalTitle.Of(change.Title) is { } title && ChangeKinds.IsKnown(title) ? title.Text : change.Title;

    /// <summary>The sentences that authors wrote for readers, those of the pull request before those of its commits; or that they want none.</summary>
    private static (IReadOnlyList<string> Notes, bool IsSilenced) NotesOf(ProductChange change)
    {
        var own = NotesIn(change.Commit.Message);
        var said = own.Count > 0 ? [own] : change.Brought.Select(commit => NotesIn(commit.Message)).ToList();
        var notes = said.SelectMany(one => one).Where(note => !IsNone(note)).ToList();
        return (notes, notes.Count == 0 && said.Count > 0 && said.TrueForAll(one => one.Count > 0));
    }

    private static List<string> NotesIn(string message) =>
        [.. TrailersOf([message]) is var trailers ? NoteKeys.SelectMany(key => trailers[key]).Where(note => note.Length > 0) : []];

    private static bool IsNone(string note) => note.Equals("none", StringComparison.OrdinalIgnoreCase);

    private static ILookup<string, string> TrailersOf(IEnumerable<string> messages) => messages.SelectMany(Trailers.Of)
        .ToLookup(trailer => trailer.Key.ToLowerInvariant(), trailer => trailer.Value, StringComparer.Ordinal);
}
