using NodaTime;
using ReleasePortal.Domain.Governance.Evidence;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Requirements;

/// <summary>Everything that profiles ask for. The rules, the page of requirements and the KPI of complete records ask this list.</summary>
public static class RequirementBook
{
    /// <summary>Of the same person, or of different ones, by the risk of the release.</summary>
    public static readonly Requirement Duties = new("duties apart", "Nobody approves, deploys or verifies what they made or did themselves. Enterprise: moderate and high risk, and of low risk nobody approves their own plan; regulated: every release.", Profile.Enterprise, Profile.Regulated, "GOV006");

    public static readonly Requirement Activities = new("activities", "Somebody is responsible and accountable for each activity that the profile expects.", Profile.Enterprise, Profile.Regulated, "GOV013") { DueFrom = ReleaseStatus.Approved };

    public static readonly Requirement Rights = new("rights held", "Every right to decide is given to a role, and somebody holds it.", Profile.Enterprise, BlocksFrom: null, "GOV015");

    public static readonly Requirement Signatures = new("signed approvals", "A signature that the portal's own keys verify stands behind every approval.", Profile.Regulated, Profile.Regulated, "GOV011") { DueFrom = ReleaseStatus.Approved };

    public static readonly Requirement Retention = new("retention", "portal.yml says of every kind of evidence in use how long it is kept.", Profile.Regulated, Profile.Regulated, "EVD009");

    /// <summary>The keys of the plan in the order of profiles, then what is more than a key. Beside the keys without which no plan can be read at all.</summary>
    public static readonly IReadOnlyList<Requirement> All =
    [
        Key("rollback", "How the release is undone.", Profile.Startup, release => release.Rollback is not null),
        Key("validation", "How one knows afterwards that it works.", Profile.Startup, release => release.Validation.Count > 0),
        Key("scope", "What changes.", Profile.Saas, release => release.Scope.Count > 0),
        Key("risk", "What makes it risky.", Profile.Saas, release => release.Risk is not null),
        Key("verifier", "Who verifies it.", Profile.Saas, release => release.Verifier is not null),
        Key("go_no_go", "The criteria of the decision.", Profile.Saas, release => release.GoNoGo.Count > 0),
        Key("decision", "The go/no-go decision, before it starts.", Profile.Saas, release => release.Decision is not null) with { DueFrom = ReleaseStatus.InProgress },
        Key("approvals", "Who approved the plan or objected to it, here or in the system that it comes from.", Profile.Saas, release => release.Approvals.Count + (release.History?.Approvals.Count ?? 0) > 0),
        Key("communications", "Who is told what, and when.", Profile.Saas, release => release.Communications.Count > 0),
        Key("support", "What support staff need to know.", Profile.Saas, release => release.Support is not null),
        Key("justification", "Why it is needed, and why now. The one thing that an emergency has to say beside its summary.", Profile.Enterprise, release => release.Justification is not null) with { IsOnFastPath = true },
        Key("commander", "Who leads the cutover.", Profile.Enterprise, release => release.Commander is not null),
        Key("deployer", "Who deploys it.", Profile.Enterprise, release => release.Deployer is not null),
        Key("readiness", "The checks of each service on the way to ready.", Profile.Enterprise, release => release.Readiness.Count > 0),
        Key("raci", "Who is responsible for what: in the plan, or for its type in content/roles.yml.", Profile.Enterprise, release => release.Raci.Count > 0) with { IsIn = (release, records) => Responsibilities.Of(release, records).Count > 0 },
        new("evidence", "At least one item of evidence that is more than a link and shows something.", Profile.Regulated, Profile.Enterprise, "GOV010") { DueFrom = ReleaseStatus.Approved, IsIn = HasEvidence },
        Duties,
        Activities,
        Rights,
        Signatures,
        Retention,
    ];

    /// <summary>The keys of the plan that a profile asks for.</summary>
    public static IReadOnlyList<Requirement> KeysIn(Profile profile) => [.. All.Where(requirement => requirement.IsKey && requirement.From <= profile)];

    /// <summary>What a release must have by now and has not, in the order of the list.</summary>
    public static IReadOnlyList<Requirement> MissingIn(Release release, RecordSet records) =>
        [.. All.Where(requirement => requirement.IsIn is { } isIn && requirement.IsAsked(records.Portal.Profile, release.Type) && requirement.IsDue(release.Status) && !isIn(release, records))];

    private static Requirement Key(string name, string meaning, Profile from, Func<Release, bool> isIn) =>
        new(name, meaning, from, Profile.Enterprise, "GOV010") { DueFrom = ReleaseStatus.Approved, IsKey = true, IsIn = (release, _) => isIn(release) };

    private static bool HasEvidence(Release release, RecordSet records) =>
        records.Evidence.TryFind(release.Id, out _) ? ShownEvidence.Of(release, records, Instant.MaxValue).Any(listed => listed.Item.Kind != EvidenceKind.Link) : records.Evidence.Knows(release.Id);
}
