using NodaTime;

namespace ReleasePortal.Domain.Products;

/// <summary>What the clone of a service's repository says of everything that plans and execution records name of it.</summary>
/// <param name="Service">The id of the service.</param>
public sealed record ServiceClone(string Service)
{
    private static readonly Dictionary<CodeName, CommitAnswer> NoAnswers = [];

    /// <summary>Why there are no answers: a sentence without its first capital and its full stop. Null where there are.</summary>
    public string? Problem { get; init; }

    public IReadOnlyDictionary<CodeName, CommitAnswer> Answers { get; init; } = NoAnswers;

    /// <summary>When the commits were made that the answers found, by their ids, as far as they say it.</summary>
    public IReadOnlyDictionary<string, Instant> Times { get; init; } = new Dictionary<string, Instant>(StringComparer.Ordinal);

    /// <summary>The names of its tags, in ordinal order.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>
    /// By id, the commits that deployments to production brought, but for those that the first of them brought. Empty where
    /// <see cref="Gap"/> is not null.
    /// </summary>
    public IReadOnlyDictionary<string, CodeCommit> Commits { get; init; } = new Dictionary<string, CodeCommit>(StringComparer.Ordinal);

    /// <summary>Why the commits between deployments cannot be told, in the form of <see cref="Problem"/>.</summary>
    public string? Gap { get; init; }

    public CommitAnswer Find(CodeName name) => Problem is not null
        ? new CommitAnswer.Unreadable(Problem)
        : Answers.GetValueOrDefault(name) ?? throw new ArgumentException($"Nobody asked for {name}.", nameof(name));
}
