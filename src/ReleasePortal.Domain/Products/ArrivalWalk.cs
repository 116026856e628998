namespace ReleasePortal.Domain.Products;

/// <summary>Follows the deployments of one service, and gives each commit to the first of them that had it.</summary>
internal sealed class ArrivalWalk(ServiceClone clone, bool hasFolder)
{
    private readonly HashSet<string> arrived = new(StringComparer.Ordinal);

    /// <summary>Why the next deployment has no value, whatever it brought.</summary>
    private string? unknown = "it is the first deployment of the service, with nothing before it to count from";

    /// <param name="deployments">In the order of time.</param>
    public IEnumerable<DeployedChange> Of(IEnumerable<ProductionDeployment> deployments) => deployments.Select(Next);

    private DeployedChange Next(ProductionDeployment deployment)
    {
        if (clone.Gap is { } gap)
            return None(deployment, gap);
        if (Doubt(deployment) is { } doubt)
        {
            unknown = $"the deployment before it, {deployment.Deployment.Id} of {deployment.Release}, is not verified";
            return None(deployment, doubt);
        }

        var brought = Arrive(((CommitAnswer.Found)clone.Find(deployment.Code!.Value)).Id);
        var why = unknown ?? (brought.Count == 0 ? "it brought no commit that was not in production before" : null);
        unknown = null;
        return why is null ? Counted(deployment, brought) : None(deployment, why);
    }

    private string? Doubt(ProductionDeployment deployment) => deployment.Code is { } name
        ? clone.Find(name) switch
        {
            CommitAnswer.Found => null,
            CommitAnswer.Missing => $"{name} does not exist",
            CommitAnswer.Ambiguous => $"{name} is ambiguous",
            CommitAnswer.Unreadable unreadable => unreadable.Why,
            var other => throw new ArgumentOutOfRangeException(nameof(deployment), other, "An answer of another kind."),
        }
        : "neither the deployment nor the plan names a commit or a tag";

    /// <returns>What is reachable from the commit and has not arrived before.</returns>
    private List<CodeCommit> Arrive(string id)
    {
        var brought = new List<CodeCommit>();
        var next = new Stack<string>([id]);
        while (next.TryPop(out var commit))
        {
            if (!arrived.Add(commit) || !clone.Commits.TryGetValue(commit, out var known))
                continue;
            brought.Add(known);
            foreach (var parent in known.Parents)
                next.Push(parent);
        }

        brought.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
        return brought;
    }

    private DeployedChange Counted(ProductionDeployment deployment, List<CodeCommit> brought)
    {
        var counted = new List<CountedCommit>();
        var leftOut = new List<LeftOutCommit>();
        foreach (var commit in brought)
        {
            if (commit.IsMerge)
                leftOut.Add(new LeftOutCommit(commit, LeftOutReason.Merge));
            else if (hasFolder && commit.Files.Count == 0)
                leftOut.Add(new LeftOutCommit(commit, LeftOutReason.OtherFolder));
            else if (commit.CommittedAt is not { } committed)
                leftOut.Add(new LeftOutCommit(commit, LeftOutReason.NoTime));
            else if (committed > deployment.At)
                leftOut.Add(new LeftOutCommit(commit, LeftOutReason.NegativeSpan));
            else
                counted.Add(new CountedCommit(commit, deployment.At - committed));
        }

        return new DeployedChange(deployment, null, counted, leftOut);
    }

    private static DeployedChange None(ProductionDeployment deployment, string why) => new(deployment, why, [], []);
}
