using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Portal;

[Description("Words that mean the same: whoever searches for one finds the others.")]
public sealed record SynonymGroup(
    Origin Origin,
    [Key("The words, or phrases of few words.", Example = "[crash, error, fault]", NotEmpty = true)] IReadOnlyList<string> Words,
    [Key("The widest audience whose search knows them; left out, only that of the whole portal does.", Example = "customer")] Ref<Audience>? Audience = null);
