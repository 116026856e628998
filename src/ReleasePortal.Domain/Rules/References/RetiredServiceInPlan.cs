using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.References;

public sealed class RetiredServiceInPlan : ReviewRule
{
    public override string Code => "REF017";

    public override string Title => "A retired service in a plan";

    public override Severity Severity => Severity.Error;

    public override string? WaivableBy => "release-manager";

    public override IEnumerable<Finding> Review(RecordSet records) =>
        from release in records.Releases
        where release.Status.IsAhead()
        from released in release.Services
        where records.Services.Find(released.Service) is { State: ServiceState.Retired }
        select new Finding(
            this,
            released.Service.Place,
            $"The service \"{released.Service.Id}\" is retired, and the release \"{release.Id}\" is still ahead.",
            "Take the service out of the plan, or set its state to active.");
}
