namespace ReleasePortal.Domain.Products;

/// <summary>What each deployment brought to production, service by service, as far as clones tell.</summary>
public sealed class DeployedChanges
{
    private readonly ILookup<string, DeployedChange> byService;

    public DeployedChanges(RecordSet records)
    {
        var production = ProductionDeployment.Of(records.Releases, records.Executions, records.Environments);
        byService = (
            from clone in records.Clones.All
            let service = records.Services.TryFind(clone.Service, out var found) ? found : null
            from change in new ArrivalWalk(clone, hasFolder: service?.Repository?.Folder is not null).Of(production[clone.Service])
            select change).ToLookup(change => change.Deployment.Deployment.Service.Id, StringComparer.Ordinal);
    }

    /// <returns>In the order of time; nothing where no clones were given.</returns>
    public IEnumerable<DeployedChange> Of(string service) => byService[service];
}
