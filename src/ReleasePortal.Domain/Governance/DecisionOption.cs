using NodaTime;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance;

[Description("Something that could have been decided.")]
public sealed record DecisionOption(
    Origin Origin,
    [Key("What.")] string Title,
    [Key("What spoke for it and against it.")] string? Assessment = null);
