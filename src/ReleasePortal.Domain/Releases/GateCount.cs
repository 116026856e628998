namespace ReleasePortal.Domain.Releases;

/// <summary>How many gates of a release stand how: its go/no-go criteria and its readiness checks together.</summary>
public sealed record GateCount(int Passed, int Failed, int NotRun, int Waived)
{
    public int Total => Passed + Failed + NotRun + Waived;

    /// <summary>Passed, or waived by somebody who may.</summary>
    public int Cleared => Passed + Waived;

    /// <summary>What the gates alone would decide now; null where there are none. What has not run never counts as good.</summary>
    public Verdict? Verdict => this switch
    {
        { Total: 0 } => null,
        { Failed: > 0 } or { NotRun: > 0 } => Releases.Verdict.NoGo,
        { Waived: > 0 } => Releases.Verdict.Conditional,
        _ => Releases.Verdict.Go,
    };

    public static GateCount Of(Release release)
    {
        var states = release.GoNoGo.Select(criterion => criterion.State).Concat(release.Readiness.Select(check => check.State)).ToList();
        return new GateCount(Count(GateState.Pass), Count(GateState.Fail), Count(GateState.NotRun), Count(GateState.Waived));

        int Count(GateState state) => states.Count(gate => gate == state);
    }
}
