using NodaTime;
using ReleasePortal.Domain.Governance.Evidence;

namespace ReleasePortal.Repository.Evidence;

/// <summary>
/// Reads JUnit XML in all its dialects: suites in suites, one suite, cases straight below the root. Cases are counted, because totals lie.
/// What passed when it was repeated has passed; a suite that broke by itself counts as one error.
/// </summary>
internal sealed class JUnitReport : XmlFormat
{
    public override EvidenceFormat Format => EvidenceFormat.JUnit;

    public override bool Recognises(string root, string space) => root is "testsuites" or "testsuite";

    public override EvidenceContent Read(XmlWalk walk)
    {
        var tally = new TestTally();
        (string Name, TestOutcome Outcome)? current = null;
        do
        {
            if (!walk.IsElement)
                continue;
            if (walk.Name == "testcase" && walk.Parent != "testcase")
            {
                Close();
                current = (NameOf(walk), Stated(walk));
                tally.AddSeconds(EvidenceText.Seconds(walk.Attribute("time")));
            }
            else if (walk.Parent == "testcase" && current is { } open)
            {
                current = open with { Outcome = Worse(open.Outcome, OutcomeOf(walk.Name)) };
            }
            else if (walk.Parent is "testsuite" or "testsuites" && walk.Name is "error" or "failure")
            {
                tally.Add("the suite itself", TestOutcome.Errored);
            }
        }
        while (walk.Next());
        Close();
        return tally.Report();

        void Close()
        {
            if (current is { } done)
                tally.Add(done.Name, done.Outcome);
        }
    }

    private static string NameOf(XmlWalk walk) => walk.Attribute("classname") is { Length: > 0 } group
        ? $"{group}.{walk.Attribute("name")}"
        : walk.Attribute("name") ?? "a case without a name";

    /// <summary>
    /// What the case says of itself. GoogleTest, behave and others say only with an attribute that it did not run, and some with nothing
    /// else that it failed. Words that no producer is known for, and numbers, which each means differently, say nothing: its elements do.
    /// </summary>
    private static TestOutcome Stated(XmlWalk walk) => Worse(Stated(walk.Attribute("status")), Stated(walk.Attribute("result")));

    private static TestOutcome Stated(string? word) => word?.Trim().ToUpperInvariant() switch
    {
        "FAILED" or "FAIL" or "FAILURE" => TestOutcome.Failed,
        "ERROR" or "ERRORED" or "BROKEN" or "UNDEFINED" or "TIMEOUT" or "CRASHED" => TestOutcome.Errored,
        "NOTRUN" or "NOT_RUN" or "NOT RUN" or "SKIPPED" or "DISABLED" or "SUPPRESSED" or "IGNORED" or "UNTESTED" or "PENDING" or "ABORTED" => TestOutcome.Skipped,
        _ => TestOutcome.Passed,
    };

    private static TestOutcome OutcomeOf(string name) => name switch
    {
        "failure" => TestOutcome.Failed,
        "error" => TestOutcome.Errored,
        "skipped" or "aborted" => TestOutcome.Skipped,
        _ => TestOutcome.Passed,
    };

    private static TestOutcome Worse(TestOutcome one, TestOutcome other) => one >= other ? one : other;
}
