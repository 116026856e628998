using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Products;

/// <summary>What the clone of a service's repository is asked, and no more, so that reading does not grow with the repository.</summary>
/// <param name="Service">Whose code it is.</param>
/// <param name="Names">Everything that plans and execution records name of it, each once.</param>
/// <param name="Deployed">Those of the names that reached production, in the order of time.</param>
public sealed record CodeQuestion(Service Service, IReadOnlyList<CodeName> Names, IReadOnlyList<CodeName> Deployed)
{
    /// <returns>One for each service of which a record names something, in the order of their ids.</returns>
    public static IReadOnlyList<CodeQuestion> Of(
        RecordCollection<Service> services,
        RecordCollection<Release> releases,
        RecordCollection<ExecutionRecord> executions,
        RecordCollection<DeploymentEnvironment> environments)
    {
        var planned = releases.SelectMany(release => release.Services)
            .SelectMany(released => released.Names.Select(name => (released.Service.Id, Name: name)));
        var deployed = executions.SelectMany(execution => execution.Deployments)
            .Where(deployment => deployment.Commit is not null)
            .Select(deployment => (deployment.Service.Id, Name: new CodeName(deployment.Commit!, IsTag: false)));
        var names = planned.Concat(deployed).Distinct().ToLookup(entry => entry.Id, entry => entry.Name, StringComparer.Ordinal);
        var production = ProductionDeployment.Of(releases, executions, environments);
        return
        [
            .. from service in services
               where names.Contains(service.Id)
               let reached = production[service.Id].Select(deployment => deployment.Code).OfType<CodeName>().Distinct()
               select new CodeQuestion(service, [.. names[service.Id]], [.. reached]),
        ];
    }
}
