using ReleasePortal.Domain.Releases;
using ReleasePortal.Repository.Drafts;
using ReleasePortal.Repository.Products;

namespace ReleasePortal.Cli.Commands;

/// <summary>What the commits of a product say to readers.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Span">The commits.</param>
/// <param name="Settings">What every draft says.</param>
/// <param name="Drafts">The drafts; without a release all of them are new, and their paths are names.</param>
/// <param name="LeftOut">Changes without a draft.</param>
/// <param name="Release">The release they are for, or null.</param>
/// <param name="Folder">The portal's folder where they are to be written, or null.</param>
internal sealed record FoundDrafts(
    DraftQuestion Question,
    ProductSpan Span,
    DraftSettings Settings,
    IReadOnlyList<PlacedDraft> Drafts,
    IReadOnlyList<LeftOutChange> LeftOut,
    Release? Release,
    string? Folder);
