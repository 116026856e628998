using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance.Requirements;
using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Portal;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules.History;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class ApprovalNotSigned : HistoryRule
{
    public override string Code => "GOV011";

    public override string Title => "An approval that no signature stands behind";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "compliance";

    public override string? SkippedBecause(RecordSet records) => records.Portal.Profile < RequirementBook.Signatures.From
        ? $"The profile {KebabCase.Snake(records.Portal.Profile.ToString())} does not ask for signed approvals; release pages tell of signatures all the same."
        : base.SkippedBecause(records);

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from release in calendar.Records.Releases
        where RequirementBook.Signatures.IsAsked(calendar.Records.Portal.Profile, release.Type) && RequirementBook.Signatures.IsDue(release.Status)
        let published = Published(release, calendar)
        from approval in StandingApprovals.Of(release)
        let proof = ApprovalProof.Of(approval, published, calendar.Records)
        where proof.State != ProofState.Signed
        select new Finding(
            this,
            approval.By.Place,
            $"{approval.By.Id} approved {release.Name}, and {Words(proof)}.",
            $"Let {approval.By.Id} commit the approval and sign it (git commit -S), or name them in a trailer Approved-by of a signed commit; the public key stands in content/keys.");

    private static string Words(ApprovalProof proof) => proof.State switch
    {
        ProofState.Nothing => "no commit that the branch has shows it",
        ProofState.Unsigned => $"commit {proof.Commit!.ShortId}, which shows it, is not signed",
        ProofState.Unverified => $"nobody can verify the signature of commit {proof.Commit!.ShortId}, which shows it",
        ProofState.Bad => $"the signature of commit {proof.Commit!.ShortId}, which shows it, is bad",
        ProofState.OfAnother => $"commit {proof.Commit!.ShortId}, which shows it, is signed by {proof.Signer}, and does not name them in a trailer",
        ProofState.Signed => throw new ArgumentOutOfRangeException(nameof(proof)),
        _ => throw new ArgumentOutOfRangeException(nameof(proof)),
    };
}
