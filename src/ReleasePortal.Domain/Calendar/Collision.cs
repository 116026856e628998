using NodaTime;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Calendar;

/// <summary>Two releases that want the same. The one that comes second has to give way; one that is running never has to.</summary>
public sealed record Collision(Placement Yields, Placement Stays)
{
    public static Collision Of(Placement one, Placement other)
    {
        var oneYields = one.Release.Status.IsAhead() == other.Release.Status.IsAhead() ? one.IsAfter(other) : one.Release.Status.IsAhead();
        return oneYields ? new(one, other) : new(other, one);
    }

    /// <summary>Both plans say that they may change the same service, or services next to each other, at the same time.</summary>
    public bool IsAgreed => Says(Yields, Stays) && Says(Stays, Yields);

    /// <summary>Only one of them says so.</summary>
    public bool IsHalfAgreed => Says(Yields, Stays) != Says(Stays, Yields);

    /// <summary>One of them says that both go together.</summary>
    public bool IsIntended => GoesWith(Yields, Stays) || GoesWith(Stays, Yields);

    private static bool Says(Placement one, Placement other) =>
        one.Release.CompatibleWith.Any(release => release.Id == other.Release.Id);

    private static bool GoesWith(Placement one, Placement other) =>
        one.Release.DependsOn.Any(dependency => dependency.Kind == DependencyKind.Together && dependency.Release.Id == other.Release.Id);
}
