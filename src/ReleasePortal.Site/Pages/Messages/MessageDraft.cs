using ReleasePortal.Domain.Releases;
using ReleasePortal.Markdown;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Pages.Notes;
using ReleasePortal.Site.Pages.Releases;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Messages;

/// <summary>The text of a message to one audience at one point of a release, made of what that audience may read.</summary>
internal sealed class MessageDraft(Release release, string audience, Material material)
{
    /// <summary>So many headlines fit into a message; the notes have all.</summary>
    private const int MostHeadlines = 7;

    private readonly NoteReaders readers = new(material);

    /// <summary>Whether it goes to those who make the product: they may read everything.</summary>
    private bool IsInternal => material.Records.Portal.Readers.IsNarrowest(audience);

    private string Name => RecordLinks.NameOf(release);

    /// <summary>A subject, an empty line, and paragraphs.</summary>
    public string Of(Milestone milestone) => $"{Subject(milestone)}\n\n{string.Join("\n\n", Paragraphs(milestone).Where(text => text.Length > 0))}\n";

    /// <summary>Why it cannot be sent yet; none where it can.</summary>
    public IEnumerable<string> Missing(Milestone milestone)
    {
        if (IsInternal)
            yield break;
        if (milestone is Milestone.Announcement or Milestone.Completion && !readers.NotesFor(audience, release).Any())
            yield return $"No note of the release is for the audience {audience}: add one below notes/.";
        if (release.Support is null)
            yield return "The plan does not say what support staff need to know: write support.";
        foreach (var issue in ReleaseIssues.Present(release, material).Select(pair => pair.Issue).Where(issue => readers.MayRead(audience, issue) && issue.Workaround is null))
            yield return $"The known issue \"{issue.Title}\" has no workaround to name.";
    }

    private string Subject(Milestone milestone) => milestone switch
    {
        Milestone.Announcement => $"{Name} ships on {material.Time.DayText(material.Time.DateOf(release.Window.Start.Instant))}",
        Milestone.Reminder => $"Reminder: {Name} ships on {material.Time.DayText(material.Time.DateOf(release.Window.Start.Instant))}",
        Milestone.Start => $"{Name}: work has begun",
        Milestone.Status => $"{Name}: how far it is",
        Milestone.Completion => $"{Name} is released",
        Milestone.Rollback => $"{Name} was rolled back",
    };

    private IEnumerable<string> Paragraphs(Milestone milestone) => milestone switch
    {
        Milestone.Announcement or Milestone.Reminder => [When, What, Downtime, Issues, Contact],
        Milestone.Start => [$"{When} We write again when it is done, or if it takes longer.", Downtime, Contact],
        Milestone.Status => [$"{Name} is {EnumWords.Lower(release.Status)}. {When}", "[What is done, what is not, and when you hear from us next.]", Contact],
        Milestone.Completion => [$"{Name} is in production.", What, Issues, Contact],
        Milestone.Rollback => [$"{Name} did not work as it should, and the version before is back. [What people noticed, from when to when.]", "[What happens next, and when you hear from us.]", Contact],
    };

    private string When => $"Its window is {material.Time.SpanText(release.Window.Interval)}.";

    private string What
    {
        get
        {
            var notes = readers.NotesFor(audience, release).ToList();
            if (notes.Count == 0)
                return IsInternal ? $"What it brings: {MarkdownWords.OfLine(release.Summary)}" : "";
            var lines = notes.Take(MostHeadlines).Select(note => $"- {Headline.Of(note, material)}");
            return string.Join('\n', ["What is new:", .. lines, .. notes.Count > MostHeadlines ? (string[])[$"- and {Count.InWords(notes.Count - MostHeadlines, "more change")}"] : []]);
        }
    }

    private string Downtime => release.Risk?.Downtime is { } downtime && downtime > NodaTime.Duration.Zero
        ? $"Please expect an interruption of {DurationWords.Of(downtime)}."
        : "";

    private string Issues
    {
        get
        {
            var issues = ReleaseIssues.Present(release, material).Select(pair => pair.Issue).Where(issue => readers.MayRead(audience, issue)).ToList();
            return issues.Count == 0 ? "" : string.Join('\n', ["What is known to be broken:", .. issues.Select(issue => $"- {MarkdownWords.OfLine(issue.Title)}. {(issue.Workaround is { } workaround ? $"Until it is fixed: {MarkdownWords.OfLine(workaround)}" : "We know of no way around it yet.")}")]);
        }
    }

    private string Contact => IsInternal
        ? release.Support is { Contacts: [var first, ..] } ? $"Questions and problems: {first}." : ""
        : material.Records.Products.Find(release.Product)?.SupportContact is { } contact ? $"Questions and problems: {contact}." : "";
}
