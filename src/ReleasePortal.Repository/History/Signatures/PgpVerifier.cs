using NodaTime;
using ReleasePortal.Domain.History;

namespace ReleasePortal.Repository.History.Signatures;

/// <summary>Verifies OpenPGP signatures with gpg, which knows the given keys and no others.</summary>
internal sealed class PgpVerifier : Verifier
{
    private const string Status = "[GNUPG:] ";

    public PgpVerifier(IEnumerable<byte[]> publicKeys)
    {
        foreach (var key in publicKeys)
            Gpg(["--import", Save("key.asc", key)], []);
    }

    public override CommitSignature Verify(string signature, byte[] text, Instant at)
    {
        var file = Save("signature", System.Text.Encoding.ASCII.GetBytes(signature));
        var said = Gpg(["--status-fd", "1", "--verify", file, "-"], text)?.Output ?? "";
        File.Delete(file);
        var states = said.Split('\n').Where(line => line.StartsWith(Status, StringComparison.Ordinal)).Select(line => line[Status.Length..].Split(' ', 3)).ToList();
        return states.Find(state => state[0] is "GOODSIG" or "BADSIG" or "REVKEYSIG") switch
        {
            ["GOODSIG", _, var owner] => new CommitSignature(SignatureState.Verified, owner.Trim()),
            [_, _, var owner] => new CommitSignature(SignatureState.Bad, owner.Trim()),
            _ => Unverified,
        };
    }

    private (string Output, bool IsContent)? Gpg(IEnumerable<string> arguments, byte[] input) =>
        Run("gpg", ["--homedir", Folder.FullName, "--batch", "--no-tty", "--no-options", "--no-auto-key-retrieve", "--no-autostart", .. arguments], input);
}
