using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Policies;

/// <summary>Holds every release against every rule of every policy that applies to it.</summary>
public sealed class PolicyReview
{
    private readonly ReleaseCalendar calendar;
    private readonly PolicyFactReader facts;
    private readonly Lazy<IReadOnlyList<PolicyVerdict>> mattering;
    private readonly Lazy<IReadOnlyList<PolicyVerdict>> verdicts;
    private readonly Lazy<ILookup<string, PolicyVerdict>> byRelease;

    public PolicyReview(ReleaseCalendar calendar)
    {
        this.calendar = calendar;
        facts = new PolicyFactReader(calendar);
        mattering = new(() => Judge(PolicyVerdict.Matter));
        verdicts = new(() => Judge((_, _) => true));
        byRelease = new(() => Verdicts.ToLookup(verdict => verdict.Release.Id, StringComparer.Ordinal));
    }

    /// <summary>Those that are told as findings, in the order of releases, policies and rules: most releases are over, and little is asked of them.</summary>
    public IReadOnlyList<PolicyVerdict> Mattering => mattering.Value;

    /// <summary>Of rules that apply, in the order of releases, policies and rules.</summary>
    public IReadOnlyList<PolicyVerdict> Verdicts => verdicts.Value;

    /// <inheritdoc cref="Verdicts"/>
    public IEnumerable<PolicyVerdict> Of(Release release) => byRelease.Value[release.Id];

    /// <summary>What its policies would say of a release under another plan, such as one that is approved.</summary>
    public IEnumerable<PolicyVerdict> Imagine(Release plan) => Judge(plan, (_, _) => true);

    private List<PolicyVerdict> Judge(Func<Release, PolicyRule, bool> isAsked) =>
        [.. calendar.Records.Releases.AsParallel().AsOrdered().SelectMany(release => Judge(release, isAsked))];

    private IEnumerable<PolicyVerdict> Judge(Release release, Func<Release, PolicyRule, bool> isAsked)
    {
        var asked = new Lazy<FactObject>(() => new FactObject(facts.Of(release)));
        return from policy in calendar.Records.Policies
               let rules = policy.Rules.Where(rule => rule.IsUsable && isAsked(release, rule)).ToList()
               where rules.Count > 0 && Applies(policy.AppliesTo, release)
               from rule in rules
               let verdict = Judge(policy, rule, release, asked.Value)
               where verdict is not null
               select verdict;
    }

    /// <returns>Null where the rule does not ask anything of the release.</returns>
    private static PolicyVerdict? Judge(Policy policy, PolicyRule rule, Release release, FactObject facts)
    {
        var when = rule.When?.Ask(facts) ?? ExpressionAnswer.Of(holds: true);
        if (when.Holds == false)
            return null;
        var must = when.Problem is null ? rule.Must.Ask(facts) : when;
        return new PolicyVerdict(policy, rule, release, must.Holds switch { true => PolicyOutcome.Kept, false => PolicyOutcome.Broken, null => PolicyOutcome.Unclear }, must.Problem);
    }

    /// <summary>What takes long to know is asked last.</summary>
    private bool Applies(PolicyScope? scope, Release release) => scope is null
        || (Has(scope.ReleaseTypes, release.Type)
            && Has(scope.Profiles, calendar.Records.Portal.Profile)
            && (scope.Tiers.Count == 0 || (facts.TierOf(release) is { } tier && scope.Tiers.Contains(tier)))
            && (scope.Environments.Count == 0 || ReleaseReach.Of(release, calendar.Records).SelectMany(reach => reach.Environments).Any(reached => scope.Environments.Any(named => named.Id == reached.Id)))
            && (scope.RiskBands.Count == 0 || scope.RiskBands.Contains(calendar.Risks.Of(release).Band)));

    private static bool Has<T>(IReadOnlyList<T> named, T value) => named.Count == 0 || named.Contains(value);
}
