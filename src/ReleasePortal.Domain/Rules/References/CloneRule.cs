using ReleasePortal.Domain.Products;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.References;

/// <summary>A rule that holds what records say against clones of the repositories of products.</summary>
public abstract class CloneRule : ReviewRule
{
    internal const string NoClones = "It needs clones of the products' repositories; --clones DIR names the folder that they lie in.";

    public override string? SkippedBecause(RecordSet records) =>
        !records.Clones.AreGiven
            ? NoClones
            : records.Clones.All.Any() && records.Clones.All.All(clone => clone.Problem is not null)
                ? "None of the clones that it needs can be read; REF029 says why."
                : null;

    /// <summary>What plans say of services whose clone could be read, but for plans that were given up.</summary>
    protected static IEnumerable<(Release Release, ReleasedService Released, ServiceClone Clone)> Planned(RecordSet records) =>
        from release in records.Releases
        where release.Status is not (ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn)
        from released in release.Services
        let clone = records.Clones.Of(released.Service.Id)
        where clone is { Problem: null }
        select (release, released, clone);

    /// <summary>The id of the commit that a name stands for; null where it stands for none, or nobody knows.</summary>
    protected static string? Found(ServiceClone clone, CodeName? name) =>
        name is { } asked && clone.Find(asked) is CommitAnswer.Found found ? found.Id : null;

    /// <summary>The first ten digits of an id.</summary>
    protected static string Short(string id) => id[..10];
}
