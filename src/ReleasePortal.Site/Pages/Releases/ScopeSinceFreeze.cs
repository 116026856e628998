using ReleasePortal.Domain.History;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Site.Pages.History;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Plan;
using ReleasePortal.Site.Templates;
using ReleasePortal.Site.Wording;

namespace ReleasePortal.Site.Pages.Releases;

/// <summary>What became of a scope since it was frozen, told item by item with the commit that did it.</summary>
internal static class ScopeSinceFreeze
{
    /// <returns>Null where no scope froze yet, or nobody knows.</returns>
    public static Part? Of(Release release, Material material)
    {
        var plans = material.Records.History.PlansOf(release, material.Time.Now);
        if (Baseline.Frozen(plans, material.Time.Now) is not { } frozen)
            return null;
        var since = ScopeComparison.Of(frozen.Scope, plans[^1].Scope);
        var title = new Pair("Since the freeze", new Listed([material.Time.Day(frozen.ScopeFreeze!.Value), $"of a scope with {Count.Of(since.Baseline, "item")}"]));
        return new Titled(title, since.IsSame ? "Nothing was added, removed or changed." : new Bullets(
        [
            .. since.Added.Select(item => Line("Added", item, After(plans, frozen, scope => scope.Items.ContainsKey(item.Id)), material)),
            .. since.Removed.Select(item => Line("Removed", item, After(plans, frozen, scope => !scope.Items.ContainsKey(item.Id)), material)),
            .. since.Changed.Select(item => Line("Changed", item, After(plans, frozen, scope => scope.Items.GetValueOrDefault(item.Id)?.Said == item.Said), material)),
        ]));
    }

    /// <summary>The plan that has been so ever since.</summary>
    private static PublishedPlan After(IReadOnlyList<PublishedPlan> plans, PublishedPlan frozen, Func<PublishedScope, bool> isSo) =>
        plans.Reverse().TakeWhile(plan => plan != frozen && isSo(plan.Scope)).Last();

    private static Pair Line(string did, PublishedScopeItem item, PublishedPlan by, Material material) => new(
        $"{did}: {(item.Title == item.Id ? item.Id : $"{item.Id}, {item.Title}")}",
        new Listed([material.Time.Day(by.At), ChangeCard.Subject(by.Version.Commit), ChangeCard.Link(by.Version.Commit, material)]));
}
