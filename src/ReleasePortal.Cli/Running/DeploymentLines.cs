using NodaTime;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Execution.Writing;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Running;

/// <summary>Understands the lines that tell of deployments.</summary>
internal static class DeploymentLines
{
    /// <summary>So many incidents are offered; all are understood.</summary>
    private const int Few = 5;

    /// <summary>Those that began and are not over, in the order of the record.</summary>
    public static IEnumerable<Deployment> Running(CutoverRecord record) => (record.Execution?.Deployments ?? []).Where(deployment => deployment is { FinishedAt: null, Result: null });

    /// <param name="rest">Service and environment, then in any order a reason, unplanned, and mends with what it mends.</param>
    public static string Started(CutoverRecord record, string rest, Instant now, string person)
    {
        var words = new Queue<string>(rest.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (words.Count < 2)
            throw CutoverDesk.Wrong("A deployment has a service and an environment.", $"Write deploy SERVICE ENVIRONMENT; the plan has {string.Join(", ", Services(record))}.");
        var service = Among(Services(record), "The release has no service", words.Dequeue());
        var environment = Among(record.Records.Environments.Ids, "There is no environment", words.Dequeue());
        if (Running(record).FirstOrDefault(one => one.Service.Id == service && one.Environment.Id == environment) is { } other)
            throw CutoverDesk.Wrong($"{service} is being deployed to {environment} already: {other.Id}, since {CutoverBoard.Clock(other.StartedAt.Instant, record)}.", $"Write deployed {other.Id} and how it ended before another one begins.");
        var started = new StartedDeployment(DeploymentIds.Next((record.Execution?.Deployments ?? []).Select(deployment => deployment.Id)), service, environment, now, person);
        while (words.TryDequeue(out var word))
        {
            started = word switch
            {
                "unplanned" => started with { Planned = false },
                "mends" => started with { Remediates = Mended(record, words.TryDequeue(out var mended) ? mended : null, started) },
                _ => started with { Reason = NotedLines.Named<DeploymentReason>("reason", word) },
            };
        }

        return ExecutionEntries.Deployment(started.Reason == DeploymentReason.Feature ? started with { Commit = PlannedCommit(record, service) } : started);
    }

    /// <param name="rest">Perhaps the id of the deployment, perhaps how it ended.</param>
    public static IEnumerable<(string Slot, string Entry)> Ended(CutoverRecord record, string rest, Instant now)
    {
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var (id, result) = words switch
        {
            [] => (null, DeploymentResult.Succeeded),
            [var only] => NotedLines.Find<DeploymentResult>(only) is { } said ? ((string?)null, said) : (only, DeploymentResult.Succeeded),
            [var named, var how] => (named, NotedLines.Named<DeploymentResult>("result", how)),
            _ => throw CutoverDesk.Wrong("That is more than a deployment and how it ended.", $"Write deployed ID, and behind it {NotedLines.Choices<DeploymentResult>()}."),
        };
        var deployment = Open(record, id);
        var index = record.Execution!.Deployments.Index().First(entry => ReferenceEquals(entry.Item, deployment)).Index;
        return ExecutionEntries.Finish(CutoverDesk.EndOf(deployment.Id, deployment.StartedAt.Instant, now), result).Select(entry => (FormPart.DeploymentEnd(index), entry));
    }

    /// <summary>The running deployment that is meant; the only one, where none is named.</summary>
    private static Deployment Open(CutoverRecord record, string? id)
    {
        var running = Running(record).ToList();
        if (running.Where(deployment => id is null || deployment.Id == id).ToList() is [var meant])
            return meant;
        var over = (record.Execution?.Deployments ?? []).FirstOrDefault(deployment => deployment.Id == id);
        throw CutoverDesk.Wrong(
            running.Count == 0 ? "No deployment is running." : id is null ? "Several deployments are running." : over is null ? $"There is no deployment {id}." : $"The deployment {id} is over already.",
            running.Count == 0 ? "Write deploy SERVICE ENVIRONMENT when one begins."
                : $"Write deployed ID, and behind it {NotedLines.Choices<DeploymentResult>()}; it succeeded, if nothing is said. These run: {string.Join(", ", running.Select(one => one.Id))}.");
    }

    /// <summary>Something that a deployment can mend: it is there, and was there before.</summary>
    private static string Mended(CutoverRecord record, string? named, StartedDeployment started)
    {
        if (named is not null && Remedies.ProblemOf(named, started.Id, started.At, record.Execution, record.Records) is null)
            return named;
        var deployments = (record.Execution?.Deployments ?? []).Select(deployment => deployment.Id);
        var known = Remedies.Incidents(record.Release, record.Records).Take(Few).Select(incident => incident.Id).Concat(deployments).ToList();
        var choice = $"Write mends and one of {string.Join(", ", known.DefaultIfEmpty("nothing: there is neither an incident nor a deployment yet"))}.";
        throw named is null ? CutoverDesk.Wrong("mends wants what it mends.", choice)
            : CutoverDesk.Wrong($"There is no incident and no earlier deployment {named}.", DidYouMean.Among(record.Records.Incidents.Ids, named, choice));
    }

    /// <summary>What the plan names; of anything but the planned change nobody knows it.</summary>
    private static string? PlannedCommit(CutoverRecord record, string service) => record.Release.Services.First(released => released.Service.Id == service).Commit;

    private static IEnumerable<string> Services(CutoverRecord record) => record.Release.Services.Select(released => released.Service.Id);

    private static string Among(IEnumerable<string> known, string none, string written) =>
        known.Contains(written, StringComparer.Ordinal) ? written : throw CutoverDesk.Wrong($"{none} {written}.", DidYouMean.Among(known, written, $"There are {string.Join(", ", known)}."));
}
