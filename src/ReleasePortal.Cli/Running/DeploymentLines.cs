using NodaTime;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Execution.Writing;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Cli.Running;

/// <summary>Understands the lines that tell of deployments.</summary>
internal static class DeploymentLines
{
    /// <summary>Those that began and are not over, in the order of the record.</summary>
    public static IEnumerable<Deployment> Running(CutoverRecord record) => (record.Execution?.Deployments ?? []).Where(deployment => deployment is { FinishedAt: null, Result: null });

    /// <param name="rest">Service and environment, then in any order a reason, unplanned, and mends with what it mends.</param>
    public static string Started(CutoverRecord record, string rest, Instant now, string person)
    {
        var words = new Queue<string>(rest.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (words.Count < 2)
            throw CutoverDesk.Wrong("A deployment has a service and an environment.", $"Write deploy SERVICE ENVIRONMENT; the plan has {string.Join(", ", Services(record))}.");
        var service = Among(Services(record), "service of the release", words.Dequeue());
        var environment = Among(record.Records.Environments.Ids, "environment", words.Dequeue());
        var started = new StartedDeployment(DeploymentIds.Next((record.Execution?.Deployments ?? []).Select(deployment => deployment.Id)), service, environment, now, person);
        while (words.TryDequeue(out var word))
        {
            started = word switch
            {
                "unplanned" => started with { Planned = false },
                "mends" => started with { Remediates = words.TryDequeue(out var mended) ? mended : throw CutoverDesk.Wrong("mends wants what it mends.", "Write mends and the id of an incident or of a deployment.") },
                _ => started with { Reason = NotedLines.Named<DeploymentReason>("reason", word) },
            };
        }

        return ExecutionEntries.Deployment(started.Reason == DeploymentReason.Feature ? started with { Commit = PlannedCommit(record, service) } : started);
    }

    /// <param name="rest">Perhaps the id of the deployment, perhaps how it ended.</param>
    public static IEnumerable<(string Slot, string Entry)> Ended(CutoverRecord record, string rest, Instant now)
    {
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var result = words is [.., var last] && NotedLines.Find<DeploymentResult>(last) is { } said ? said : (DeploymentResult?)null;
        var named = result is null ? words : words[..^1];
        var running = Running(record).Where(deployment => named is [] || (named is [var id] && deployment.Id == id)).ToList();
        if (running is not [var deployment])
            throw CutoverDesk.Wrong(running.Count == 0 ? "No such deployment is running." : "Several deployments are running.", $"Write deployed ID, and how it ended unless it succeeded: {string.Join(", ", NotedLines.Names<DeploymentResult>())}. These run: {string.Join(", ", Running(record).Select(one => one.Id).DefaultIfEmpty("none"))}.");
        var index = record.Execution!.Deployments.Index().First(entry => ReferenceEquals(entry.Item, deployment)).Index;
        return ExecutionEntries.Finish(now, result ?? DeploymentResult.Succeeded).Select(entry => (FormPart.DeploymentEnd(index), entry));
    }

    /// <summary>What the plan names; of anything but the planned change nobody knows it.</summary>
    private static string? PlannedCommit(CutoverRecord record, string service) => record.Release.Services.First(released => released.Service.Id == service).Commit;

    private static IEnumerable<string> Services(CutoverRecord record) => record.Release.Services.Select(released => released.Service.Id);

    private static string Among(IEnumerable<string> known, string what, string written) =>
        known.Contains(written, StringComparer.Ordinal) ? written : throw CutoverDesk.Wrong($"There is no {what} {written}.", DidYouMean.Among(known, written, $"There are {string.Join(", ", known)}."));
}
