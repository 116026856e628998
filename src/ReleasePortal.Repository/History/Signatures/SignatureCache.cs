using ReleasePortal.Domain.History;
using ReleasePortal.Repository.History.Kept;

namespace ReleasePortal.Repository.History.Signatures;

/// <summary>Keeps what was verified, by the ids of commits, which never change. What nobody could verify is asked again.</summary>
internal sealed class SignatureCache
{
    private readonly KeptFile? file;
    private readonly Dictionary<string, CommitSignature> kept;

    /// <param name="folder">The folder of the records; null for a bare repository, which has no place for a file.</param>
    /// <param name="keys">With other keys everything is verified again.</param>
    public SignatureCache(string? folder, SigningKeys keys)
    {
        file = folder is null ? null : new KeptFile(Path.Combine(folder, ".portal", "signatures"), $"release-portal-signatures-1 {keys.Fingerprint}");
        kept = file?.Read(Read) ?? [];
    }

    public CommitSignature? Find(string commit) => kept.GetValueOrDefault(commit);

    /// <summary>Writes these and no others, if there is something new among them.</summary>
    public void Save(IReadOnlyDictionary<string, CommitSignature> signatures)
    {
        var known = signatures.Where(entry => entry.Value.State != SignatureState.NotVerified).OrderBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        if (known.Exists(entry => !kept.ContainsKey(entry.Key)))
            file?.Write(writer => Write(writer, known));
    }

    private static void Write(BinaryWriter writer, List<KeyValuePair<string, CommitSignature>> signatures)
    {
        writer.Write7BitEncodedInt(signatures.Count);
        foreach (var (commit, signature) in signatures)
        {
            writer.Write(commit);
            writer.Write(signature.State == SignatureState.Verified);
            writer.Write(signature.Signer ?? "");
        }
    }

    private static Dictionary<string, CommitSignature> Read(BinaryReader reader)
    {
        var read = new Dictionary<string, CommitSignature>(StringComparer.Ordinal);
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
            read[reader.ReadString()] = new CommitSignature(reader.ReadBoolean() ? SignatureState.Verified : SignatureState.Bad, reader.ReadString() is { Length: > 0 } signer ? signer : null);
        return read;
    }
}
