using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Site.Pages.Notes;

/// <summary>Kinds of change as headings of notes; what asks for attention comes first.</summary>
internal static class NoteKinds
{
    public static string Title(ChangeKind kind) => kind switch
    {
        ChangeKind.Breaking => "Changes that need action",
        ChangeKind.Security => "Security",
        ChangeKind.Migration => "Upgrade steps",
        ChangeKind.Feature => "New",
        ChangeKind.Improvement => "Improved",
        ChangeKind.Fix => "Fixed",
        ChangeKind.Deprecation => "Going away",
    };

    public static int Rank(ChangeKind kind) => kind switch
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
