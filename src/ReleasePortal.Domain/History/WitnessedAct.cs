namespace ReleasePortal.Domain.History;

/// <summary>What a commit shows that somebody did with a plan.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Who">As the commit says it; of a trailer without an address the mail is empty.</param>
/// <param name="Commit">The commit that shows it; its committer's time is when it was done.</param>
/// <param name="Published">The number of the published version that it belongs to.</param>
public sealed record WitnessedAct(ActKind Kind, Identity Who, Commit Commit, int Published);
