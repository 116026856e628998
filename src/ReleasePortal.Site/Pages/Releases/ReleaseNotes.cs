using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>What is new for those who use it, by kind of change; what asks for attention comes first.</summary>
internal static class ReleaseNotes
{
    public static RecordModel Model(Release release, Material material)
    {
        var notes = material.Records.Notes[release.Id].ToList();
        var groups = notes.GroupBy(note => note.Kind).OrderBy(group => Rank(group.Key));
        return new RecordModel(
            new PageHead($"{RecordLinks.NameOf(release)}: what is new", material.Prose.Line(release.Summary))
            {
                State = material.Outlooks.StateOf(release),
                Actions = [new PageAction(SiteMap.Of(release), "rocket", "The release")],
            },
            [
                .. groups.Select(group => Group(group.Key, group, material)),
                .. Issues(release, material),
            ])
        {
            Facts = new FactList(
            [
                new Fact("Version", release.Version.Text),
                new Fact("Product", material.Links.To(release.Product)),
                new Fact(WhenOf(release.Status), material.Time.Day(release.Window.Start.Instant)),
            ]),
        };
    }

    /// <summary>All notes of a release, one after the other; what asks for attention comes first.</summary>
    public static Part Brief(Release release, Material material) => new Group(
        [.. material.Records.Notes[release.Id].OrderBy(note => Rank(note.Kind)).ThenBy(note => note.Id, StringComparer.Ordinal)
            .Select(note => NoteOf(note, material, Title(note.Kind)))]);

    private static Card Group(ChangeKind kind, IEnumerable<NoteFragment> notes, Material material) => new(EnumWords.Lower(kind), Title(kind), new Group(
        [.. notes.OrderBy(note => note.Id, StringComparer.Ordinal).Select(note => NoteOf(note, material))])) { Padded = true };

    private static Part NoteOf(NoteFragment note, Material material, string? kind = null) => new Note(
        material.Prose.Of(note.Body) ?? "",
        material.Links.Services(note.Services),
        kind is null ? $"For {note.Audience.Id}" : $"{kind}, for {note.Audience.Id}",
        new Listed([.. note.Issues.Select(issue => material.Prose.Issues.In(issue.Text))]));

    private static IEnumerable<Card> Issues(Release release, Material material)
    {
        if (KnownIssueSection.Of(release, material) is { } issues)
            yield return issues;
    }

    private static string WhenOf(ReleaseStatus status) => status switch
    {
        ReleaseStatus.Completed => "Shipped",
        ReleaseStatus.InProgress or ReleaseStatus.Validating => "Shipping since",
        ReleaseStatus.RolledBack or ReleaseStatus.Failed => "Tried",
        ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn => "Was planned for",
        ReleaseStatus.Proposed or ReleaseStatus.Planned or ReleaseStatus.Approved or ReleaseStatus.Postponed => "Planned for",
    };

    private static string Title(ChangeKind kind) => kind switch
    {
        ChangeKind.Breaking => "Changes that need action",
        ChangeKind.Security => "Security",
        ChangeKind.Migration => "Upgrade steps",
        ChangeKind.Feature => "New",
        ChangeKind.Improvement => "Improved",
        ChangeKind.Fix => "Fixed",
        ChangeKind.Deprecation => "Going away",
    };

    private static int Rank(ChangeKind kind) => kind switch
    {
        ChangeKind.Breaking => 0,
        ChangeKind.Security => 1,
        ChangeKind.Migration => 2,
        ChangeKind.Feature => 3,
        ChangeKind.Improvement => 4,
        ChangeKind.Fix => 5,
        ChangeKind.Deprecation => 6,
    };
}
