using NodaTime;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Learning;

[Description("Training and onboarding. The body is the guide.")]
public sealed record Guide(
    RecordHeader Header,
    [Key("The name people use.", Example = "Propose a release")] string Title,
    [Key("What one can do after reading it, in one sentence.")] string Summary,
    [Key("Its place in the list, from 1.", Min = 1)] int Order) : Record(Header);
