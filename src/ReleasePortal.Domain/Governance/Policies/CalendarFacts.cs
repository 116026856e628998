using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Policies;

[Description("What the calendar says of a release.")]
public sealed record CalendarFacts(
    [Key("Working days (Monday to Friday) after the day on which it was proposed, up to the day on which its window opens; null where nobody knows when that was.")] int? NoticeDays,
    [Key("Working days (Monday to Friday) after the day on which its window ended, up to today; 0 while it has not.")] int WorkingDaysSinceEnd,
    [Key("The ids of the hard freezes that it reaches into.")] IReadOnlyList<string> HardFreezes,
    [Key("The ids of the soft freezes that it reaches into.")] IReadOnlyList<string> SoftFreezes,
    [Key("Whether a waiver that counts allows every freeze that it reaches into.")] bool ExceptionGranted,
    [Key("Whole days from its end to the next hard freeze for it; null where there is none within 120 days.")] int? DaysToNextHardFreeze,
    [Key("Items that are in its scope and were not when it was frozen; null where nobody knows.")] int? AddedAfterScopeFreeze);
