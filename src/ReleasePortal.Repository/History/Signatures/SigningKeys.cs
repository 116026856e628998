using System.Security.Cryptography;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.History.Signatures;

/// <summary>The keys that the records give, by which signatures are verified.</summary>
/// <param name="AllowedSigners">For ssh-keygen: who may sign with which key; null where there is none.</param>
/// <param name="PublicKeys">For gpg, each with its armour.</param>
internal sealed record SigningKeys(byte[]? AllowedSigners, IReadOnlyList<byte[]> PublicKeys)
{
    private const long LongestFile = 1 << 20;

    /// <summary>What was verified with other keys is verified again.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData([.. AllowedSigners ?? [], .. PublicKeys.SelectMany(key => key)]));

    public static SigningKeys Of(IEnumerable<SnapshotFile> files)
    {
        var keys = files.Where(file => file.Path.StartsWith("content/keys/", StringComparison.Ordinal) && file is { Kind: EntryKind.RegularFile, Size: <= LongestFile }).ToList();
        return new SigningKeys(
            keys.FirstOrDefault(file => file.Path == "content/keys/allowed_signers")?.Read(),
            [.. keys.Where(file => file.Path.EndsWith(".asc", StringComparison.Ordinal)).Select(file => file.Read())]);
    }
}
