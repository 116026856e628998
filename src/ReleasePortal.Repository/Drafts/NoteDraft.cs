using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Repository.Drafts;

/// <summary>A note fragment for a person to edit.</summary>
/// <param name="Name">The name of its file without ending: an id, not taken by another draft of the run.</param>
/// <param name="Kind">What kind of change it is, or null where the commits do not say it.</param>
/// <param name="Title">The change as its commits call it, on one line without characters that hide.</param>
/// <param name="Text">The sentence that readers would get; plain text.</param>
/// <param name="Issues">Keys of issues, each once.</param>
/// <param name="Commit">The id of the commit that it is drafted from.</param>
/// <param name="Request">The number of the pull request, where there was one.</param>
/// <param name="IsCut">Whether a message was too long to be read to its end.</param>
public sealed record NoteDraft(string Name, ChangeKind? Kind, string Title, string Text, IReadOnlyList<string> Issues, string Commit, string? Request, bool IsCut);
