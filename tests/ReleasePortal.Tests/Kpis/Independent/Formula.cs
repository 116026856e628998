using NodaTime;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>A figure's arithmetic.</summary>
/// <param name="Shape">How it is made.</param>
/// <param name="Factor">100 for percent.</param>
internal sealed record Formula(Shape Shape, double Factor = 1)
{
    private static readonly Formula Percent = new(Shape.Ratio, 100);
    private static readonly Formula Total = new(Shape.Total);
    private static readonly Formula Median = new(Shape.Median);

    /// <summary>Every figure that there is without Git and clones.</summary>
    public static readonly IReadOnlyDictionary<string, Formula> All = new Dictionary<string, Formula>(StringComparer.Ordinal)
    {
        ["release-on-time-rate/on-time"] = Percent,
        ["scope-stability/changed-after-freeze"] = Percent,
        ["scope-stability/added"] = Percent,
        ["scope-stability/removed"] = Percent,
        ["deployment-frequency/deployments"] = new(Shape.PerWeek),
        ["deployment-frequency/days"] = new(Shape.DaysPerWeek),
        ["deployment-frequency/phases"] = Total,
        ["lead-time-for-changes/merged-to-confirmed"] = Median,
        ["lead-time-for-changes/committed-to-deployed"] = Median,
        ["lead-time-for-changes/negative"] = Total,
        ["change-fail-rate/failed"] = Percent,
        ["release-related-incidents/caused"] = Total,
        ["release-related-incidents/per-100-deployments"] = new(Shape.Ratio, 100),
        ["release-related-incidents/severity-1"] = Total,
        ["release-related-incidents/severity-2"] = Total,
        ["release-related-incidents/severity-3"] = Total,
        ["release-related-incidents/severity-4"] = Total,
        ["release-related-incidents/unattributed"] = Total,
        ["time-to-restore/since-deployed"] = Median,
        ["time-to-restore/since-detected"] = Median,
        ["time-to-restore/open"] = Total,
        ["rollback-rate/rolled-back"] = Percent,
        ["post-release-validation-time/validated"] = Median,
        ["post-release-validation-time/overdue"] = Total,
        ["approval-cycle-time/hours"] = Median,
        ["approval-cycle-time/business-hours"] = Median,
        ["approval-cycle-time/loops"] = Total,
        ["approval-cycle-time/pre-approved"] = Total,
        ["change-record-completeness/complete"] = Percent,
        ["change-record-completeness/fill"] = Percent,
        ["change-record-completeness/complete-at-go"] = Percent,
        ["change-record-completeness/waived"] = Total,
        ["communication-timeliness/in-time"] = Percent,
        ["rework-from-process-gaps/delays"] = Total,
        ["rework-from-process-gaps/hours"] = Total,
        ["rework-from-process-gaps/per-10-releases"] = new(Shape.Ratio, 10),
        ["dependency-delays/delays"] = Total,
        ["dependency-delays/hours"] = Total,
        ["dependency-delays/predicted"] = Percent,
        ["automation-coverage/steps"] = Percent,
        ["automation-coverage/minutes"] = Percent,
        ["automation-coverage/manual"] = Total,
        ["automation-coverage/checkpoints"] = Total,
        ["stakeholder-satisfaction/score"] = new(Shape.Ratio),
        ["stakeholder-satisfaction/response"] = Percent,
        ["stakeholder-satisfaction/gave-1"] = Percent,
        ["stakeholder-satisfaction/gave-2"] = Percent,
        ["stakeholder-satisfaction/gave-3"] = Percent,
        ["stakeholder-satisfaction/gave-4"] = Percent,
        ["stakeholder-satisfaction/gave-5"] = Percent,
        ["day-of-release-surprises/surprises"] = Total,
        ["day-of-release-surprises/per-release"] = new(Shape.Ratio),
        ["review-action-completion/done-in-time"] = Percent,
        ["deployment-rework-rate/rework"] = Percent,
        ["emergency-share/emergency"] = Percent,
        ["emergency-share/approved-in-time"] = Percent,
        ["emergency-share/reviewed-in-time"] = Percent,
        ["unapproved-changes/unapproved"] = Percent,
        ["changes-outside-window/outside"] = Percent,
        ["waivers-unused/unused"] = Percent,
        ["waivers-unused/open"] = Total,
        ["quick-approvals/quick"] = Percent,
        ["age-of-open-changes/age"] = Median,
    };

    /// <param name="seen">All of the figure and the segment, at any time.</param>
    /// <param name="from">The period begins with it.</param>
    /// <param name="to">The period ends before it.</param>
    /// <param name="now">Later weeks do not count.</param>
    public Answer Over(IReadOnlyList<Seen> seen, Instant from, Instant to, Instant now)
    {
        var within = seen.Where(one => one.At >= from && one.At < to).ToList();
        return Shape switch
        {
            Shape.Ratio => RatioOf([.. within.Where(one => one.Base > 0)], within),
            Shape.Total => TotalOf(within),
            Shape.Median => MedianOf([.. within.Select(one => one.Amount).Order()]),
            Shape.PerWeek => Weekly(within.Sum(one => one.Amount), seen, from, Instant.Min(to, now)),
            Shape.DaysPerWeek => Weekly(within.DistinctBy(one => one.Amount).Count(), seen, from, Instant.Min(to, now)),
        };
    }

    private Answer RatioOf(List<Seen> based, List<Seen> within)
    {
        var n = based.Sum(one => one.Weight);
        return n == 0 ? Answer.Nothing : new Answer(Factor * within.Sum(one => one.Amount) / based.Sum(one => one.Base), n, null);
    }

    private static Answer TotalOf(List<Seen> within) =>
        within.Count == 0 ? Answer.Nothing : new Answer(within.Sum(one => one.Amount), within.Any(one => one.Base > 0) ? within.Count(one => one.Base > 0) : within.Count, null);

    private static Answer MedianOf(List<double> amounts) =>
        amounts.Count == 0 ? Answer.Nothing : new Answer(Quantile(amounts, 0.5), amounts.Count, Quantile(amounts, 0.9));

    /// <summary>Type 7 of Hyndman and Fan.</summary>
    private static double Quantile(List<double> ordered, double share)
    {
        var place = (ordered.Count - 1) * share;
        var (below, above) = (ordered[(int)Math.Floor(place)], ordered[(int)Math.Ceiling(place)]);
        return below + ((above - below) * (place - Math.Floor(place)));
    }

    private static Answer Weekly(double sum, IReadOnlyList<Seen> seen, Instant from, Instant end)
    {
        if (seen.Count == 0 || end <= seen.Min(one => one.At) || end <= from)
            return Answer.Nothing;
        var days = (end - Instant.Max(from, seen.Min(one => one.At))).TotalDays;
        return new Answer(sum / Math.Max(1, days / 7), Math.Max(1, (int)Math.Ceiling(Math.Round(days - (1.0 / 24), 9))), null);
    }
}
