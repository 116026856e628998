using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Rules.Governance;

namespace ReleasePortal.Domain.Rules;

/// <summary>What was checked and what was found.</summary>
/// <param name="Findings">In file order; at one place by code.</param>
/// <param name="Run">The rules that ran.</param>
/// <param name="Skipped">The rules that could not run, and why.</param>
public sealed record Review(IReadOnlyList<Finding> Findings, IReadOnlyList<Rule> Run, IReadOnlyList<SkippedRule> Skipped)
{
    /// <summary>How many documents are no records, so that rules over several records saw them in part.</summary>
    public int Unreadable { get; init; }

    /// <summary>What would have been found, were it not for a waiver that counts; in file order.</summary>
    public IReadOnlyList<WaivedFinding> Waived { get; init; } = [];

    /// <summary>The calendar that the plans were held against.</summary>
    public required ReleaseCalendar Calendar { get; init; }

    /// <summary>What stands against releases and is not waived.</summary>
    public IEnumerable<Conflict> Conflicts => Findings.Select(finding => finding.Conflict?.Conflict).OfType<Conflict>();

    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    public bool Blocks => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>Applies every rule over records and puts its findings with those made while reading.</summary>
    /// <param name="records">What was read.</param>
    /// <param name="readingFindings">What was found while reading.</param>
    /// <param name="now">The instant that counts as now.</param>
    public static Review Of(RecordSet records, IEnumerable<Finding> readingFindings, Instant now)
    {
        var skipped = RuleBook.ReviewRules.Select(rule => (Rule: (Rule)rule, Why: rule.SkippedBecause(records)))
            .Concat(RuleBook.ConflictRules.Select(rule => (Rule: (Rule)rule, Why: rule.SkippedBecause(records))))
            .Concat(RuleBook.CalendarRules.Select(rule => (Rule: (Rule)rule, Why: rule.SkippedBecause(records))))
            .Append((Rule: GovernanceRuleList.Last, Why: UselessWaiver.SkippedBecause(records)))
            .Where(rule => rule.Why is not null)
            .Select(rule => new SkippedRule(rule.Rule, rule.Why!))
            .ToList();
        var run = RuleBook.All.Except(skipped.Select(skip => skip.Rule)).ToList();
        var calendar = new ReleaseCalendar(records, now);
        var conflicts = new ConflictFindings(calendar);
        var waivers = new Waivers(records, calendar.Today);
        var findings = readingFindings
            .Concat(run.OfType<ReviewRule>().SelectMany(rule => rule.Review(records)))
            .Concat(run.OfType<CalendarRule>().SelectMany(rule => rule.Review(calendar)))
            .Concat(calendar.Conflicts.Select(conflicts.Of))
            .OrderBy(finding => finding.Place)
            .ThenBy(finding => finding.Rule.Code, StringComparer.Ordinal)
            .ToLookup(waivers.For);
        var used = findings.Select(group => group.Key?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var useless = run.OfType<UselessWaiver>().SelectMany(rule => rule.Review(records, skipped, [.. findings.SelectMany(group => group)], used, calendar.Today));
        return new Review([.. findings[null].Concat(useless).OrderBy(finding => finding.Place).ThenBy(finding => finding.Rule.Code, StringComparer.Ordinal)], run, skipped)
        {
            Unreadable = records.Unreadable,
            Calendar = calendar,
            Waived = [.. findings.Where(group => group.Key is not null).SelectMany(group => group.Select(finding => new WaivedFinding(finding, group.Key!))).OrderBy(waived => waived.Finding.Place)],
        };
    }
}
