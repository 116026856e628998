using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Requirements;

/// <summary>What the commits and their signatures say of an approval.</summary>
/// <param name="State">The best that any commit shows.</param>
/// <param name="Commit">The commit that shows it; null where none does.</param>
/// <param name="Signer">Who signed it, as far as the keys say it.</param>
public sealed record ApprovalProof(ProofState State, Commit? Commit, string? Signer)
{
    private static readonly ApprovalProof None = new(ProofState.Nothing, null, null);

    /// <param name="approval">Of the release.</param>
    /// <param name="published">What the branch has held of the release.</param>
    /// <param name="records">They know who has which address, and what was verified.</param>
    public static ApprovalProof Of(Approval approval, IReadOnlyList<PublishedVersion> published, RecordSet records) =>
        published.SelectMany(version => Shown(approval, version, records))
            .Select(shown => Look(approval, shown.Commit, shown.IsNamed, records))
            .Aggregate(None, (best, proof) => proof.State >= best.State ? proof : best);

    /// <summary>Commits that wrote the approval into the plan, and commits whose trailer names the approver.</summary>
    private static IEnumerable<(Commit Commit, bool IsNamed)> Shown(Approval approval, PublishedVersion version, RecordSet records)
    {
        var named = Witness.Of([version]).Where(act => act.Kind == ActKind.Approved && IsOne(act.Who, approval, records)).Select(act => (act.Commit, IsNamed: true));
        return named.Concat(version.Versions.Where(written => Wrote(written, approval)).Select(written => (written.Commit, IsNamed: false)));
    }

    /// <summary>The first version has no changes: it wrote all that it says.</summary>
    private static bool Wrote(RecordVersion written, Approval approval)
    {
        var role = $"approvals[{approval.Role.Id}]";
        var isFirst = written.Kind is VersionKind.Added or VersionKind.Restored;
        return isFirst
            ? written.Watched.Any(field => field.Key.StartsWith(role, StringComparison.Ordinal) && field.Key.EndsWith(".by", StringComparison.Ordinal) && field.Value == approval.By.Id)
            : written.Changes.Any(change => change.Field.StartsWith(role, StringComparison.Ordinal) && change.After is not null
                && written.Watched.GetValueOrDefault($"{change.Field[..(change.Field.LastIndexOf('.') + 1)]}by") == approval.By.Id);
    }

    private static ApprovalProof Look(Approval approval, Commit commit, bool isNamed, RecordSet records)
    {
        var signature = records.History.Signatures.GetValueOrDefault(commit.Id);
        var state = signature?.State switch
        {
            null => ProofState.Unsigned,
            SignatureState.NotVerified => ProofState.Unverified,
            SignatureState.Bad => ProofState.Bad,
            SignatureState.Verified when isNamed || (signature.Signer is { } signer && IsOne(Witness.Named(signer), approval, records)) => ProofState.Signed,
            SignatureState.Verified => ProofState.OfAnother,
            _ => throw new ArgumentOutOfRangeException(nameof(commit)),
        };
        return new ApprovalProof(state, commit, signature?.Signer);
    }

    private static bool IsOne(Identity who, Approval approval, RecordSet records) => records.FindPerson(who)?.Handle == approval.By.Id;
}
