using System.Globalization;
using ReleasePortal.Domain.Governance.Policies;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Governance.Emergencies;

/// <summary>
/// How many working days an emergency has for what it owes: as many as the portal's policies give it before they call it broken. They are
/// asked of an emergency that is over and of which nothing else is known; policies for some tiers, bands or environments only are not asked.
/// </summary>
public sealed class EmergencyTerms
{
    /// <summary>Where no policy says anything.</summary>
    public const int UsualDays = 2;

    private const string DaysSinceEnd = "calendar.working_days_since_end";
    private const int MostDays = 30;

    private readonly RecordSet records;
    private readonly Dictionary<EmergencyDutyKind, (int Days, Policy? Policy)> terms;

    public EmergencyTerms(RecordSet records)
    {
        this.records = records;
        terms = Enum.GetValues<EmergencyDutyKind>().ToDictionary(kind => kind, Find);
    }

    /// <summary>Working days, and the policy that gives them; null where it is what is usual.</summary>
    public (int Days, Policy? Policy) Of(EmergencyDutyKind kind) => terms[kind];

    private (int Days, Policy? Policy) Find(EmergencyDutyKind kind)
    {
        var asked = records.Policies
            .Where(policy => Applies(policy.AppliesTo))
            .SelectMany(policy => policy.Rules.Where(rule => rule.IsUsable && Asks(rule, kind)).Select(rule => (DaysOf(rule), Policy: (Policy?)policy)))
            .Where(term => term.Item1 is not null)
            .Select(term => (Days: term.Item1!.Value, term.Policy))
            .ToList();
        return asked.Count == 0 ? (UsualDays, null) : asked.MinBy(term => term.Days);
    }

    private bool Applies(PolicyScope? scope) => scope is null
        || (scope is { Tiers.Count: 0, RiskBands.Count: 0, Environments.Count: 0 }
            && (scope.ReleaseTypes.Count == 0 || scope.ReleaseTypes.Contains(ReleaseType.Emergency))
            && (scope.Profiles.Count == 0 || scope.Profiles.Contains(records.Portal.Profile)));

    private static bool Asks(PolicyRule rule, EmergencyDutyKind kind)
    {
        var fact = kind switch { EmergencyDutyKind.Approval => "approvals", EmergencyDutyKind.Review => "review", _ => throw new ArgumentOutOfRangeException(nameof(kind)) };
        return rule.Must.Names.Any(name => name.Split('.')[0] == fact) && rule.Must.Names.Concat(rule.When?.Names ?? []).Contains(DaysSinceEnd, StringComparer.Ordinal);
    }

    /// <summary>How many days may pass without it; null where no number of days breaks the rule.</summary>
    private static int? DaysOf(PolicyRule rule) => Enumerable.Range(0, MostDays + 2).Where(days => IsBroken(rule, days)).Select(days => (int?)Math.Max(0, days - 1)).FirstOrDefault();

    private static bool IsBroken(PolicyRule rule, int days)
    {
        var facts = new PolicyExampleReader(new PolicyExample(rule.Origin.Place, new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            ["type"] = [KebabCase.Snake(nameof(ReleaseType.Emergency))],
            ["status"] = [KebabCase.Snake(nameof(ReleaseStatus.Completed))],
            [DaysSinceEnd] = [days.ToString(CultureInfo.InvariantCulture)],
        })).Facts;
        return rule.When?.Ask(facts).Holds != false && rule.Must.Ask(facts).Holds == false;
    }
}
