using ReleasePortal.Domain.Portal;

namespace ReleasePortal.Repository.Drafts;

/// <summary>What every draft of one run says, and how issues are found.</summary>
/// <param name="Audience">The audience that drafts begin with.</param>
/// <param name="Services">Ids of the services that the product's repository holds.</param>
/// <param name="Trackers">The shapes of issue keys; with none, keys count only where a trailer names them.</param>
public sealed record DraftSettings(string Audience, IReadOnlyList<string> Services, IReadOnlyList<IssueKeyPattern> Trackers);
