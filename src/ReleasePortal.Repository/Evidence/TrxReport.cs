using System.Globalization;
using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Repository.Evidence;

/// <summary>
/// Reads Visual Studio test results. Of a test that is run with several rows of data, the rows are counted. A run that failed without
/// a case that did, because its host crashed, counts as one error.
/// </summary>
internal sealed class TrxReport : XmlFormat
{
    private const string Space = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    public override EvidenceFormat Format => EvidenceFormat.Trx;

    public override bool Recognises(string root, string space) => root == "TestRun" && space is Space or "";

    public override EvidenceContent Read(XmlWalk walk)
    {
        var tally = new TestTally();
        TrxResult? current = null;
        string? whole = null;
        while (walk.Next())
        {
            if (!walk.IsElement)
                continue;
            if (walk.Name == "ResultSummary" && walk.Depth == 1)
                whole = walk.Attribute("outcome");
            else if (walk.Name == "InnerResults")
                current = null;
            else if (walk.Parent is "Results" or "InnerResults")
                Turn(TrxResult.Of(walk));
        }

        Turn(next: null);
        if (whole is "Failed" or "Error" or "Aborted" or "Timeout" && !tally.HasFailure)
            tally.Add("the run as a whole", TestOutcome.Errored);
        return tally.Report();

        void Turn(TrxResult? next)
        {
            if (current is { } done)
            {
                tally.Add(done.Name, done.Outcome);
                tally.AddSeconds(done.Seconds);
            }

            current = next;
        }
    }

    /// <summary>One result of a run.</summary>
    private sealed record TrxResult(string Name, TestOutcome Outcome, double? Seconds)
    {
        public static TrxResult Of(XmlWalk walk) => new(
            walk.Attribute("testName") ?? "a test without a name",
            OutcomeOf(walk),
            TimeSpan.TryParse(walk.Attribute("duration"), CultureInfo.InvariantCulture, out var taken) && taken >= TimeSpan.Zero ? taken.TotalSeconds : null);

        /// <summary>A result without an outcome is one of an error, as the schema has it.</summary>
        private static TestOutcome OutcomeOf(XmlWalk walk) => walk.Attribute("outcome") switch
        {
            "Passed" or "Warning" or "Completed" => TestOutcome.Passed,
            "NotExecuted" or "NotRunnable" or "Inconclusive" or "Pending" => TestOutcome.Skipped,
            "Failed" => TestOutcome.Failed,
            "Error" or "Timeout" or "Aborted" or "Disconnected" or "PassedButRunAborted" or "InProgress" or null => TestOutcome.Errored,
            var other => throw new EvidenceException($"There is no outcome \"{EvidenceText.Name(other)}\" of a test.", walk.Position),
        };
    }
}
