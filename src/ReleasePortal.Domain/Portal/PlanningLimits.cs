using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Portal;

[Description("What the calendar asks of a plan.")]
public sealed record PlanningLimits(
    Origin Origin,
    [Key("How long before its start a release has to be proposed.")] LeadTimes? LeadDays = null,
    [Key("How many releases of tier-1 services may start on one day.", Min = 1, Max = 100)] int TierOneADay = 2,
    [Key("How many days of 24 hours lie at least between two releases of a product.", Min = 0, Max = 90)] int SpacingDays = 1,
    [Key("How many hours of rest lie at least between two days of work of one person.", Min = 0, Max = 24)] int RestHours = 11)
{
    public static readonly PlanningLimits Default = new(Origin.Of(Place.StartOf("portal.yml")));

    public LeadTimes LeadTimes => LeadDays ?? new LeadTimes(Origin);
}
