using ReleasePortal.Domain.History;
using ReleasePortal.Repository.History.Kept;

namespace ReleasePortal.Repository.History.Signatures;

/// <summary>Keeps what was verified, by the ids of commits, which never change. What nobody could verify is asked again.</summary>
internal sealed class SignatureCache
{
    private readonly KeptFile file;
    private readonly Dictionary<string, CommitSignature> kept;

    /// <param name="place">Where it is kept.</param>
    /// <param name="keys">With other keys everything is verified again.</param>
    public SignatureCache(KeptPlace place, SigningKeys keys)
    {
        file = new KeptFile(place, "signatures", $"release-portal-signatures-2 {keys.Fingerprint}");
        kept = file.Read(Read) ?? [];
    }

    public CommitSignature? Find(string commit) => kept.GetValueOrDefault(commit);

    /// <summary>Writes these and no others, if there is something new among them.</summary>
    public void Save(IReadOnlyDictionary<string, CommitSignature> signatures)
    {
        var known = signatures.Where(entry => entry.Value.State != SignatureState.NotVerified).OrderBy(entry => entry.Key, StringComparer.Ordinal).ToList();
        if (known.Exists(entry => !kept.ContainsKey(entry.Key)))
            file.Write(writer => Write(writer, known));
    }

    private static void Write(KeptWriter writer, List<KeyValuePair<string, CommitSignature>> signatures)
    {
        writer.Number(signatures.Count);
        foreach (var (commit, signature) in signatures)
        {
            writer.Text(commit);
            writer.Number(signature.State == SignatureState.Verified ? 1 : 0);
            writer.Text(signature.Signer ?? "");
        }
    }

    private static Dictionary<string, CommitSignature> Read(KeptReader reader)
    {
        var read = new Dictionary<string, CommitSignature>(StringComparer.Ordinal);
        for (var left = reader.Count(); left > 0; left--)
            read[reader.Text()] = new CommitSignature(reader.Number(2) == 1 ? SignatureState.Verified : SignatureState.Bad, reader.Text() is { Length: > 0 } signer ? signer : null);
        return read;
    }
}
