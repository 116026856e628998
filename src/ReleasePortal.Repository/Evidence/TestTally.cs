using NodaTime;
using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Repository.Evidence;

/// <summary>Counts cases while a report is read.</summary>
internal sealed class TestTally
{
    private readonly int[] counts = new int[Enum.GetValues<TestOutcome>().Length];
    private readonly List<string> failures = [];
    private double? seconds;

    public bool HasFailure => counts[(int)TestOutcome.Failed] + counts[(int)TestOutcome.Errored] > 0;

    public void Add(string name, TestOutcome outcome)
    {
        counts[(int)outcome]++;
        if (outcome is TestOutcome.Failed or TestOutcome.Errored && failures.Count < EvidenceFileLimits.FirstNames)
            failures.Add(EvidenceText.Name(name));
    }

    public void AddSeconds(double? taken)
    {
        if (taken is not null)
            seconds = (seconds ?? 0) + taken;
    }

    public TestReport Report() => new(
        counts[(int)TestOutcome.Passed],
        counts[(int)TestOutcome.Failed],
        counts[(int)TestOutcome.Errored],
        counts[(int)TestOutcome.Skipped],
        seconds is { } sum ? Duration.FromMilliseconds(Math.Round(sum * 1000)) : null,
        failures);
}
