using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Time;

namespace ReleasePortal.Domain.Governance;

[Description("One item of evidence: a file beside the list, or an address.")]
[OneOf(nameof(File), nameof(Url), Required = true)]
[Needs(nameof(File), nameof(Sha256))]
public sealed record EvidenceItem(
    Origin Origin,
    [Key("What it shows.")] EvidenceKind Kind,
    [Key("What it is.", Example = "Regression tests of the release candidate")] string Title,
    [Key("When it was made.", Example = "2026-11-20T08:55:00Z")] Moment CollectedAt,
    [Key("What made it.", Example = "nightly pipeline, run 4711")] string Source,
    [Key("A file in the release's evidence folder.", Example = "regression.xml")] string? File = null,
    [Key("Where it is kept, if not here.", Example = "https://ci.example/runs/4711")] WebAddress? Url = null,
    [Key("SHA-256 of the file, 64 hexadecimal digits in lower case; needed for a file.", Pattern = "[0-9a-f]{64}", PatternWords = "64 hexadecimal digits in lower case")] string? Sha256 = null);
