namespace ReleasePortal.Repository.Drafts;

/// <summary>A draft and the file it has to do with.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Path">Relative to the root of the records, with <c>/</c>.</param>
/// <param name="State">Whether it is to be written there.</param>
public sealed record PlacedDraft(NoteDraft Draft, string Path, DraftState State);
