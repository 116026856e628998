using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Releases;

[Description("A freeze in which a release ships all the same, and the waiver that allows it.")]
public sealed record FreezeOverride(
    Origin Origin,
    [Key("The freeze.", Example = "black-friday-2026")] Ref<Freeze> Freeze,
    [Key("The waiver, for the rule CAL004 or CAL005 and this release.", Example = "quarter-archive-in-black-friday")] Ref<Waiver> Waiver);
