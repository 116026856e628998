using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Requirements;

/// <summary>Which duties the profile and the risk of a release give to different people.</summary>
public static class Segregation
{
    private static readonly Duty[] AllApart = [Duty.Author, Duty.Approver, Duty.Deployer, Duty.Verifier];
    private static readonly Duty[] Approval = [Duty.Author, Duty.Approver];

    /// <summary>None in profiles that ask little. Of low risk an enterprise asks for one colleague who approves; a regulated one asks the same of every release.</summary>
    /// <returns>Duties of which nobody may have two.</returns>
    public static IReadOnlyList<Duty> Of(Profile profile, RiskBand band) => (profile, band) switch
    {
        (Profile.Startup or Profile.Saas, _) => [],
        (Profile.Enterprise, RiskBand.Low) => Approval,
        (Profile.Enterprise, RiskBand.Moderate or RiskBand.High) or (Profile.Regulated, _) => AllApart,
        _ => throw new ArgumentOutOfRangeException(nameof(profile)),
    };

    /// <summary>Those of them that one person has; two or more are a conflict.</summary>
    public static IReadOnlyList<Duty> InOneHand(Participant participant, IReadOnlyList<Duty> apart) => [.. participant.ToSegregate.Where(apart.Contains)];
}
