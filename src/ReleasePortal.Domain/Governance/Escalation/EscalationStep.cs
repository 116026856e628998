using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Escalation;

[Description("One call of an escalation.")]
public sealed record EscalationStep(
    Origin Origin,
    [Key("The role that is called.", Example = "commander")] Ref<Role> Role,
    [Key("How long after the beginning, if the step before has not ended it.", Example = "PT15M")] Duration After,
    [Key("How one reaches it, and what one says.", Example = "Page the on-call of the team")] string How);
