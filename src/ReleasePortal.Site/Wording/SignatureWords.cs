using ReleasePortal.Domain.History;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;

namespace ReleasePortal.Site.Wording;

/// <summary>What is known of a commit's signature.</summary>
internal static class SignatureWords
{
    /// <param name="signature">Null where there is none.</param>
    /// <param name="links">Know who the signer is.</param>
    public static Part Of(CommitSignature? signature, RecordLinks links) => signature is null ? "not signed" : signature.State switch
    {
        SignatureState.NotVerified => "signed, not verified",
        SignatureState.Bad => States.Blocked.With("circle-x").Saying("Bad signature"),
        SignatureState.Verified => $"signed by {links.NameOf(Witness.Named(signature.Signer ?? ""))}, verified",
    };
}
