using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Releases;

/// <summary>Somebody with a part in a release.</summary>
/// <param name="Person">A member of a team; null where no team has the name or the address.</param>
/// <param name="Name">The handle, else the name that commits have.</param>
/// <param name="Done">How often each duty was done.</param>
/// <param name="Planned">Duties that the plan gives the person, and nobody has done yet.</param>
public sealed record Participant(Person? Person, string Name, IReadOnlyDictionary<Duty, int> Done, IReadOnlySet<Duty> Planned)
{
    private static readonly Duty[] Apart = [Duty.Author, Duty.Approver, Duty.Deployer, Duty.Verifier];

    /// <summary>Duties that segregation of duties gives to different people; two or more of them in one hand are a conflict.</summary>
    public IReadOnlyList<Duty> ToSegregate => [.. Apart.Where(duty => Done.ContainsKey(duty) || Planned.Contains(duty))];
}
