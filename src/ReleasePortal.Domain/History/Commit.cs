using NodaTime;

namespace ReleasePortal.Domain.History;

/// <summary>A commit, as far as readers need it. Its author wrote the change; its committer put it into this history, perhaps later.</summary>
/// <param name="Id">40 or 64 hexadecimal digits.</param>
/// <param name="Author">Who wrote the change.</param>
/// <param name="AuthoredAt">When it was written.</param>
/// <param name="Committer">Who committed it.</param>
/// <param name="CommittedAt">When it was committed.</param>
/// <param name="Message">What was said of it.</param>
public sealed record Commit(string Id, Identity Author, Instant AuthoredAt, Identity Committer, Instant CommittedAt, CommitMessage Message)
{
    /// <summary>Long enough for a person to find it by.</summary>
    public string ShortId => Id[..10];
}
