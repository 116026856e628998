using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance.Policies;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules.History;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Governance;

public sealed class PolicyBroken : CalendarRule
{
    public override string Code => "GOV001";

    public override string Title => "A policy that a release breaks";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from verdict in calendar.Policies.Mattering
        where verdict.Outcome == PolicyOutcome.Broken
        select new Finding(this, PlaceOf(verdict), $"{verdict.Rule.Message.TrimEnd()} ({verdict.Release.Name}; policy \"{verdict.Policy.Title}\")", verdict.Rule.Fix)
        {
            Severity = verdict.Rule.Severity,
            WaivedAs = verdict.Key,
            WaivableBy = verdict.Rule.WaivableBy?.Id,
            Related = [new RelatedPlace(verdict.Rule.Must.Place, $"the policy asks it ({verdict.Key})")],
        };

    /// <summary>The first key of the plan that the rule asks and that is written; else that of its status, with which much begins to be asked.</summary>
    private static Place PlaceOf(PolicyVerdict verdict) => verdict.Rule.Must.Names
        .Where(name => verdict.Release.Origin.Has(name.Split('.')[0]))
        .Select(name => ChangedKey.In(verdict.Release, name))
        .FirstOrDefault(verdict.Release.Origin.Value("status"));
}
