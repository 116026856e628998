using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Domain.Governance.Requirements;

/// <summary>Something that a profile of the portal asks for, and all profiles that ask more.</summary>
/// <param name="Name">The key of the plan that says it, such as <c>rollback</c>; else a few words.</param>
/// <param name="Meaning">What is asked, in a sentence.</param>
/// <param name="From">The least demanding profile that asks for it.</param>
/// <param name="BlocksFrom">The least demanding profile in which it blocks where it is missing; below it only warns. Null where it never blocks.</param>
/// <param name="Rule">The code of the rule that holds it.</param>
public sealed record Requirement(string Name, string Meaning, Profile From, Profile? BlocksFrom, string Rule)
{
    /// <summary>The step of the life cycle from which on it must be there: approved or in progress. Nothing is asked of a proposal or a plan, which may still grow. Null where it is no matter of steps.</summary>
    public ReleaseStatus? DueFrom { get; init; }

    /// <summary>Whether a release has it; null where this is no question to one release.</summary>
    public Func<Release, RecordSet, bool>? IsIn { get; init; }

    /// <summary>Whether <see cref="Name"/> is a key of the plan.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether it is asked of emergencies too, in every profile: they take the fast path, and everything else is written afterwards.</summary>
    public bool IsOnFastPath { get; init; }

    /// <summary>How much it weighs in a profile that asks for it.</summary>
    public Severity SeverityIn(Profile profile) => BlocksFrom is { } blocks && profile >= blocks ? Severity.Error : Severity.Warning;

    /// <summary>Whether a profile asks it of a type of release at all.</summary>
    public bool IsAsked(Profile profile, ReleaseType type) => type == ReleaseType.Emergency ? IsOnFastPath : From <= profile;

    /// <summary>Whether a release is so far that it must have it. What is over is not asked any more, and what is postponed counts as planned.</summary>
    public bool IsDue(ReleaseStatus status) => DueFrom is { } due && !status.IsFinal() && StepOf(status) >= StepOf(due);

    /// <summary>Whether an old version of a plan said it.</summary>
    /// <param name="keys">The names of its keys, such as <c>rollback.strategy</c> and <c>scope[PAY-812].id</c>.</param>
    public bool IsAmong(IEnumerable<string> keys) => keys.Any(key =>
        key.StartsWith(Name, StringComparison.Ordinal) && (key.Length == Name.Length || key[Name.Length] is '.' or '['));

    private static int StepOf(ReleaseStatus status) => status switch
    {
        ReleaseStatus.Proposed => 0,
        ReleaseStatus.Planned or ReleaseStatus.Postponed => 1,
        ReleaseStatus.Approved => 2,
        ReleaseStatus.InProgress => 3,
        ReleaseStatus.Validating => 4,
        ReleaseStatus.Completed or ReleaseStatus.RolledBack or ReleaseStatus.Failed or ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn => 5,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
