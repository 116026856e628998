using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>Holds every release against every rule of every policy that applies to it.</summary>
public sealed class PolicyReview
{
    private readonly ReleaseCalendar calendar;
    private readonly PolicyFactReader facts;
    private readonly ILookup<string, PolicyVerdict> byRelease;

    public PolicyReview(ReleaseCalendar calendar)
    {
        this.calendar = calendar;
        facts = new PolicyFactReader(calendar);
        Verdicts = [.. calendar.Records.Releases.AsParallel().AsOrdered().SelectMany(release => Judge(release, facts.Of(release)))];
        byRelease = Verdicts.ToLookup(verdict => verdict.Release.Id, StringComparer.Ordinal);
    }

    /// <summary>Of rules that apply, in the order of releases, policies and rules.</summary>
    public IReadOnlyList<PolicyVerdict> Verdicts { get; }

    /// <inheritdoc cref="Verdicts"/>
    public IEnumerable<PolicyVerdict> Of(Release release) => byRelease[release.Id];

    /// <summary>What its policies would say of a release under another plan, such as one that is approved.</summary>
    public IEnumerable<PolicyVerdict> Imagine(Release plan) => Judge(plan, facts.Of(plan));

    private IEnumerable<PolicyVerdict> Judge(Release release, PolicyFacts known)
    {
        var asked = new FactObject(known);
        return from policy in calendar.Records.Policies
               where Applies(policy.AppliesTo, known)
               from rule in policy.Rules
               where rule.IsUsable
               let verdict = Judge(policy, rule, release, asked)
               where verdict is not null
               select verdict;
    }

    /// <returns>Null where the rule does not ask anything of the release.</returns>
    private static PolicyVerdict? Judge(Policy policy, PolicyRule rule, Release release, FactObject asked)
    {
        var when = rule.When?.Ask(asked) ?? ExpressionAnswer.Of(holds: true);
        if (when.Holds == false)
            return null;
        var must = when.Problem is null ? rule.Must.Ask(asked) : when;
        return new PolicyVerdict(policy, rule, release, must.Holds switch { true => PolicyOutcome.Kept, false => PolicyOutcome.Broken, null => PolicyOutcome.Unclear }, must.Problem);
    }

    private bool Applies(PolicyScope? scope, PolicyFacts known) => scope is null
        || (Has(scope.ReleaseTypes, known.Plan.Type)
            && (scope.Tiers.Count == 0 || (known.Tier is { } tier && scope.Tiers.Contains(tier)))
            && Has(scope.RiskBands, known.Risk.Band)
            && Has(scope.Profiles, calendar.Records.Portal.Profile)
            && (scope.Environments.Count == 0 || ReleaseReach.Of(known.Plan, calendar.Records).SelectMany(reach => reach.Environments).Any(reached => scope.Environments.Any(named => named.Id == reached.Id))));

    private static bool Has<T>(IReadOnlyList<T> named, T value) => named.Count == 0 || named.Contains(value);
}
