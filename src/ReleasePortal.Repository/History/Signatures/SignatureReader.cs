using LibGit2Sharp;
using ReleasePortal.Domain.History;

namespace ReleasePortal.Repository.History.Signatures;

/// <summary>Reads the signatures of commits, and verifies those for which the records give keys.</summary>
/// <param name="repository">Where the commits are.</param>
/// <param name="keys">What the records give.</param>
/// <param name="kept">What was verified before with the same keys.</param>
internal sealed class SignatureReader(LibGit2Sharp.Repository repository, SigningKeys keys, SignatureCache kept)
{
    private const string Ssh = "-----BEGIN SSH SIGNATURE-----";
    private const string Pgp = "-----BEGIN PGP SIGNATURE-----";

    /// <returns>The signatures of those of the commits that have one, by their ids.</returns>
    public IReadOnlyDictionary<string, CommitSignature> Read(IEnumerable<Domain.History.Commit> commits)
    {
        var signed = commits.Select(commit => (commit.Id, Text: SignedTextOf(commit))).Where(entry => entry.Text is not null).ToList();
        using var ssh = keys.AllowedSigners is { } signers ? new SshVerifier(signers) : null;
        using var pgp = keys.PublicKeys.Count > 0 ? new PgpVerifier(keys.PublicKeys) : null;
        var verified = signed.AsParallel().Select(entry => (entry.Id, Signature: kept.Find(entry.Id) ?? Verify(entry.Text!, ssh, pgp)))
            .ToDictionary(entry => entry.Id, entry => entry.Signature, StringComparer.Ordinal);
        kept.Save(verified);
        return verified;
    }

    private static CommitSignature Verify(SignedText signed, SshVerifier? ssh, PgpVerifier? pgp)
    {
        if (signed.Text is null)
            return Verifier.Unverified;
        var verifier = signed.Signature.StartsWith(Ssh, StringComparison.Ordinal) ? (Verifier?)ssh
            : signed.Signature.StartsWith(Pgp, StringComparison.Ordinal) ? pgp
            : null;
        return verifier?.Verify(signed.Signature, signed.Text, signed.At) ?? Verifier.Unverified;
    }

    private SignedText? SignedTextOf(Domain.History.Commit commit)
    {
        try
        {
            var found = LibGit2Sharp.Commit.ExtractSignature(repository, new ObjectId(commit.Id));
            return new SignedText(found.Signature, found.SignedData.Contains('\uFFFD', StringComparison.Ordinal) ? null : System.Text.Encoding.UTF8.GetBytes(found.SignedData), commit.CommittedAt);
        }
        catch (NotFoundException)
        {
            return null;
        }
    }
}
