using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Domain.Comparison;

/// <summary>What became of the gates of a plan.</summary>
internal static class ReadinessParts
{
    public static IEnumerable<Told> Of(Release before, Release after, ChangedKeys keys)
    {
        foreach (var check in ItemPair<ReadinessCheck>.Of("readiness", before.Readiness, after.Readiness, item => $"{item.Service.Id} {KebabCase.Snake(item.Check.ToString())}"))
        {
            if (check.IsOneSided || keys.Touch($"{check.Name}.state"))
                yield return new Told(new PlanChange.Checked(check.Before, check.After), KeysOf(check));
        }

        foreach (var gate in ItemPair<GoNoGoCriterion>.Of("go_no_go", before.GoNoGo, after.GoNoGo, item => item.Id))
        {
            if (gate.IsOneSided || keys.Touch($"{gate.Name}.state"))
                yield return new Told(new PlanChange.Gated(gate.Before, gate.After), KeysOf(gate));
        }
    }

    /// <summary>What shows a state comes with it.</summary>
    private static string[] KeysOf<T>(ItemPair<T> pair)
        where T : class => pair.IsOneSided ? [pair.Name] : [$"{pair.Name}.state", $"{pair.Name}.evidence"];
}
