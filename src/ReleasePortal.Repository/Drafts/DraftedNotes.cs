using ReleasePortal.Repository.Products;

namespace ReleasePortal.Repository.Drafts;

/// <summary>All that a span of commits says to readers, and what it does not.</summary>
/// <param name="Drafts">In the order in which the changes came.</param>
/// <param name="LeftOut">Every other change, with its reason.</param>
public sealed record DraftedNotes(IReadOnlyList<NoteDraft> Drafts, IReadOnlyList<LeftOutChange> LeftOut);
