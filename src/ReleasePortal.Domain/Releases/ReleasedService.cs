using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Products;

namespace ReleasePortal.Domain.Releases;

[Description("One service in a release, and the version it gets.")]
public sealed record ReleasedService(
    Origin Origin,
    [Key("The service.", Example = "payments-api")] Ref<Service> Service,
    [Key("Its version after the release.", Example = "\"5.3.0\"")] VersionText Version,
    [Key("The Git tag of that version.", Example = "v5.3.0")] string? Tag = null,
    [Key("The commit that is deployed.", Example = "\"9f2c1e7\"", Pattern = "[0-9a-f]{7,64}", PatternWords = "7 to 64 hexadecimal digits in lower case")] string? Commit = null,
    [Key("The digest of what is deployed, as the registry has it.", Example = "\"sha256:d81daa5a07bb2e089dd42de35f7e670c33b4873ac16a3daef54cea028a7ac1ff\"", Pattern = "sha256:[0-9a-f]{64}", PatternWords = "sha256: and 64 hexadecimal digits in lower case")] string? Digest = null)
{
    /// <summary>What it is called in the repository of the service: the commit, then the tag, as far as they are named.</summary>
    public IEnumerable<CodeName> Names
    {
        get
        {
            if (Commit is not null)
                yield return new CodeName(Commit, IsTag: false);
            if (Tag is not null)
                yield return new CodeName(Tag, IsTag: true);
        }
    }
}
