using NodaTime;

namespace ReleasePortal.Domain.Governance.Evidence;

/// <summary>What tests came to. Each case was counted; the totals that a report claims are not believed.</summary>
/// <param name="Passed">Cases without a failure; one that passed only when it was repeated is among them.</param>
/// <param name="Failed">Cases that found a difference.</param>
/// <param name="Errored">Cases that could not be carried through, and runs that broke as a whole.</param>
/// <param name="Skipped">Cases that did not run.</param>
/// <param name="Duration">The time of all cases together; null where none says its time.</param>
/// <param name="FirstFailures">Names of the first ten that failed or erred, in the order of the file.</param>
public sealed record TestReport(int Passed, int Failed, int Errored, int Skipped, Duration? Duration, IReadOnlyList<string> FirstFailures) : EvidenceContent
{
    public int Total => Passed + Failed + Errored + Skipped;

    /// <summary>Failed or errored.</summary>
    public int Failures => Failed + Errored;

    /// <summary>Whether any case ran at all: a report in which none did shows nothing.</summary>
    public bool HasRun => Total > Skipped;

    public override bool IsEmpty => !HasRun;
}
