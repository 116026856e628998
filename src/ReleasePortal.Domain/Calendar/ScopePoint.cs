using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Calendar;

/// <summary>A service in an environment: the smallest thing that a scope can cover. Products without services and environments without them stand alone.</summary>
public sealed record ScopePoint(Product? Product, Service? Service, DeploymentEnvironment? Environment)
{
    public static IReadOnlyList<ScopePoint> All(RecordSet records)
    {
        List<ScopePoint> served =
        [
            .. from service in records.Services
               from environment in service.Environments.Select(records.Environments.Find).DefaultIfEmpty()
               select new ScopePoint(records.Products.Find(service.Product), service, environment),
        ];
        return
        [
            .. served,
            .. records.Products.Except(served.Select(point => point.Product)).Select(product => new ScopePoint(product, null, null)),
            .. records.Environments.Except(served.Select(point => point.Environment)).Select(environment => new ScopePoint(null, null, environment)),
        ];
    }
}
