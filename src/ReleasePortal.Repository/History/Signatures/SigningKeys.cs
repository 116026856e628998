using System.Security.Cryptography;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.History.Signatures;

/// <summary>The keys that the records give, by which signatures are verified.</summary>
/// <param name="AllowedSigners">For ssh-keygen: who may sign with which key; null where there is none.</param>
/// <param name="PublicKeys">For gpg, each with its armour.</param>
internal sealed record SigningKeys(byte[]? AllowedSigners, IReadOnlyList<byte[]> PublicKeys)
{
    /// <summary>What was verified with other keys is verified again.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData([.. AllowedSigners ?? [], .. PublicKeys.SelectMany(key => key)]));

    public static SigningKeys Of(IEnumerable<SnapshotFile> files)
    {
        var keys = files.Where(file => KeyFiles.IsOne(file.Path) && file is { Kind: EntryKind.RegularFile, Size: <= KeyFiles.Longest }).ToList();
        return new SigningKeys(
            keys.FirstOrDefault(file => file.Path == KeyFiles.Signers)?.Read(),
            [.. keys.Where(file => KeyFiles.IsPgp(file.Path)).Select(file => file.Read())]);
    }
}
