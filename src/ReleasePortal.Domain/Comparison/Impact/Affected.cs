using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Comparison.Impact;

/// <summary>Somebody or something else that has to do with a record that changed.</summary>
/// <param name="Changed">The record, as it is or was last.</param>
public abstract record Affected(Record Changed)
{
    /// <summary>A release that waits for it or goes with it.</summary>
    public sealed record Dependant(Release By, Release Other, DependencyKind Kind) : Affected(By);

    /// <summary>A release that is in the same environments at the same time.</summary>
    public sealed record Neighbour(Release By, Release Other, IReadOnlyList<DeploymentEnvironment> Environments) : Affected(By);

    /// <summary>Somebody who has to be there.</summary>
    /// <param name="By">The release.</param>
    /// <param name="Who">The person.</param>
    /// <param name="Meanwhile">Other releases at that time in which the person has to be there too.</param>
    public sealed record Booked(Release By, Ref<Person> Who, IReadOnlyList<Release> Meanwhile) : Affected(By);

    /// <summary>Another team that owns services which it ships.</summary>
    public sealed record Owner(Release By, Team Team, IReadOnlyList<Service> Services) : Affected(By);

    /// <summary>Another team that owns services which cannot work without those that it ships.</summary>
    public sealed record NeedingTeam(Release By, Team Team, IReadOnlyList<Service> Services) : Affected(By);

    /// <summary>A release that ships a service, reaches an environment, follows a runbook or is in the time of a calendar entry that changed.</summary>
    public sealed record Reached(Record By, Release Other) : Affected(By);
}
