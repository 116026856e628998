using System.Collections.Concurrent;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>The figures of organisations that chance made, computed twice.</summary>
public sealed class RandomKpiTests
{
    private const int OrganisationCount = 1000;
    private const int Shown = 40;

    private static readonly string[] Rare =
    [
        "a complete record",
        "a criterion waived",
        "a deployment in the hour that comes twice",
        "a deployment that ends later than now",
        "a deployment that starts later than now",
        "a deployment to another stage",
        "a further phase",
        "a known surprise",
        "a message never sent",
        "a message sent to the minute",
        "a message sent too late",
        "a rejection",
        "a release over at the end of a month",
        "a rollback of another one",
        "a small surprise",
        "a step rolled back",
        "a step without length",
        "a success without an end beside a failure with one",
        "a success without an end beside one with an end",
        "a surprise after it was confirmed",
        "a surprise exactly a day before",
        "a surprise later than now",
        "a surprise long before",
        "a waiver that ends today",
        "a way back that failed, then one that worked",
        "age-of-open-changes: not known when submitted",
        "an action done in time and verified by nobody",
        "an action done on the day it was due",
        "an action extended",
        "an emergency",
        "an emergency explained late",
        "an incident noticed later than now",
        "an incident restored later than now",
        "another month than in UTC",
        "another try in the same environment",
        "approval-cycle-time: decided before it was submitted",
        "approval-cycle-time: not decided",
        "approval-cycle-time: not known when submitted",
        "approved across a change of the clock",
        "approved on a weekend",
        "approved only after the start",
        "approved, and taken back before the start",
        "approved within two minutes",
        "automation-coverage: approval",
        "automation-coverage: in no runbook",
        "automation-coverage: not finished",
        "automation-coverage: skipped",
        "carried out, and not over",
        "caused by several releases",
        "change-fail-rate: aborted",
        "change-fail-rate: switch",
        "change-record-completeness: what stood there at go is not known without Git",
        "changes-outside-window: it mends something",
        "communication-timeliness: nothing to tell",
        "confirmed later than now",
        "day-of-release-surprises: small, known or at another time",
        "dependency-delays: another cause",
        "dependency-delays: what was predicted is not known without Git",
        "deployment-frequency: aborted",
        "deployment-frequency: did not succeed",
        "deployment-frequency: had run there before",
        "deployment-frequency: rollback",
        "deployment-frequency: switch",
        "deployment-rework-rate: aborted",
        "deployment-rework-rate: switch",
        "evidence that is not there",
        "evidence that was changed",
        "exactly 90 days ago",
        "exactly now",
        "few answers",
        "first minutes of a month",
        "held against it",
        "items added",
        "items removed",
        "a message that nobody waited for",
        "communication-timeliness: nobody waited",
        "lead-time-for-changes: merged after",
        "lead-time-for-changes: not confirmed",
        "lead-time-for-changes: not known when merged",
        "mended by a hotfix",
        "mended without an incident",
        "no service of the release is hit",
        "not completed is not on time",
        "nothing succeeded",
        "open incident",
        "overdue",
        "post-release-validation-time: confirmed before it was there",
        "post-release-validation-time: not confirmed",
        "post-release-validation-time: undone or failed",
        "postponed",
        "postponed emergency",
        "pre-approved",
        "quick-approvals: not known when submitted",
        "release-on-time-rate: emergency",
        "release-on-time-rate: no baseline",
        "release-on-time-rate: no finished deployment",
        "release-on-time-rate: not carried out",
        "release-related-incidents: no release did it",
        "review-action-completion: not to be done",
        "rework-from-process-gaps: another cause",
        "rolled back whatever the status",
        "scope-stability: no baseline",
        "stakeholder-satisfaction: too few to tell",
        "lead-time-for-changes: undone or failed",
        "undone because of an incident",
        "stakeholder-satisfaction: the quarter is not over",
        "started or finished to the second",
        "time-to-restore: mended before it was there",
        "time-to-restore: no deployment to count from",
        "time-to-restore: no release named",
        "too early",
        "too late",
        "two deployments started together",
        "unattributed",
        "undone by name",
        "undone by the same service",
        "undone without an incident",
        "unplanned and mending",
        "waivers-unused: over",
    ];

    [Fact]
    public void Every_figure_of_a_thousand_organisations_comes_out_the_same_by_a_second_implementation()
    {
        var (problems, edges) = (new ConcurrentBag<string>(), new ConcurrentDictionary<string, int>(StringComparer.Ordinal));
        Parallel.For(0, OrganisationCount, seed =>
        {
            var organisation = new RandomOrganisation(seed);
            var comparison = new Comparison(organisation.Files, organisation.Now, organisation.UsedWaivers);
            foreach (var problem in comparison.Unreadable.Concat(comparison.Differences()))
                problems.Add($"Seed {seed}: {problem}");
            foreach (var (edge, count) in comparison.Tally.Edges)
                edges.AddOrUpdate(edge, count, (_, before) => before + count);
        });
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', edges.OrderBy(edge => edge.Value).Select(edge => $"{edge.Value,6} {edge.Key}")));
        Found.Nothing(problems.Order(StringComparer.Ordinal).Take(Shown));
        Found.Nothing(Rare.Where(name => !edges.ContainsKey(name)).Select(name => $"No organisation met: {name}"));
        Found.Nothing(edges.Keys.Except(Rare, StringComparer.Ordinal).Select(name => $"Not in the list of rare cases: {name}"));
    }
}
