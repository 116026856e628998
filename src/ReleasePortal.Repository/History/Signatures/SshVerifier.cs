using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.History;

namespace ReleasePortal.Repository.History.Signatures;

/// <summary>Verifies SSH signatures with ssh-keygen, as Git does: a key counts that was allowed when the commit was made.</summary>
internal sealed class SshVerifier : Verifier
{
    private static readonly InstantPattern Time = InstantPattern.CreateWithInvariantCulture("uuuuMMddHHmmss");

    private readonly string signers;

    public SshVerifier(byte[] allowedSigners) => signers = Save("allowed_signers", allowedSigners);

    public override CommitSignature Verify(string signature, byte[] text, Instant at)
    {
        var file = Save("signature", System.Text.Encoding.ASCII.GetBytes(signature));
        try
        {
            if (Run("ssh-keygen", ["-Y", "check-novalidate", "-n", "git", "-s", file], text) is not { } made)
                return Unverified;
            if (!made.IsContent)
                return new CommitSignature(SignatureState.Bad, null);
            var then = $"-Overify-time={Time.Format(at)}";
            var signer = Run("ssh-keygen", ["-Y", "find-principals", "-f", signers, then, "-s", file], []) is { IsContent: true, Output: var found }
                ? found.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault()
                : null;
            return signer is not null && Run("ssh-keygen", ["-Y", "verify", "-n", "git", "-f", signers, "-I", signer, then, "-s", file], text) is { IsContent: true }
                ? new CommitSignature(SignatureState.Verified, signer)
                : Unverified;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
