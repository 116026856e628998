using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Kpis;

/// <summary>Something that a change record has to say.</summary>
/// <param name="Name">What it is called in the plan.</param>
/// <param name="From">The least demanding profile that asks for it.</param>
/// <param name="IsIn">Whether a plan says it.</param>
public sealed record RequiredField(string Name, Profile From, Func<Release, bool> IsIn)
{
    /// <summary>Beside the keys without which no plan can be read at all.</summary>
    public static readonly IReadOnlyList<RequiredField> All =
    [
        new("rollback", Profile.Startup, release => release.Rollback is not null),
        new("validation", Profile.Startup, release => release.Validation.Count > 0),
        new("scope", Profile.Saas, release => release.Scope.Count > 0),
        new("risk", Profile.Saas, release => release.Risk is not null),
        new("verifier", Profile.Saas, release => release.Verifier is not null),
        new("go_no_go", Profile.Saas, release => release.GoNoGo.Count > 0),
        new("decision", Profile.Saas, release => release.Decision is not null),
        new("approvals", Profile.Saas, release => release.Approvals.Count + (release.History?.Approvals.Count ?? 0) > 0),
        new("communications", Profile.Saas, release => release.Communications.Count > 0),
        new("support", Profile.Saas, release => release.Support is not null),
        new("justification", Profile.Enterprise, release => release.Justification is not null),
        new("commander", Profile.Enterprise, release => release.Commander is not null),
        new("deployer", Profile.Enterprise, release => release.Deployer is not null),
        new("readiness", Profile.Enterprise, release => release.Readiness.Count > 0),
        new("raci", Profile.Enterprise, release => release.Raci.Count > 0),
    ];

    public static IReadOnlyList<RequiredField> In(Profile profile) => [.. All.Where(field => field.From <= profile)];

    /// <summary>Whether an old version of a plan said it.</summary>
    /// <param name="keys">The names of its keys, such as <c>rollback.strategy</c> and <c>scope[PAY-812].id</c>.</param>
    public bool IsAmong(IEnumerable<string> keys) => keys.Any(key =>
        key.StartsWith(Name, StringComparison.Ordinal) && (key.Length == Name.Length || key[Name.Length] is '.' or '['));
}
