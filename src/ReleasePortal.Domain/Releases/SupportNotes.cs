using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Releases;

[Description("What support staff need to know about a release.")]
public sealed record SupportNotes(
    Origin Origin,
    [Key("What changes for customers.")] string Changes,
    [Key("Symptoms by which a problem is recognised.")] IReadOnlyList<string> Symptoms,
    [Key("Whom to call, in order.", NotEmpty = true)] IReadOnlyList<string> Contacts,
    [Key("What to do when that does not help.")] string? Escalation = null);
