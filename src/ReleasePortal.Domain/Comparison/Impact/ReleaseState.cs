using ReleasePortal.Domain.Governance.Risk;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Domain.Comparison.Impact;

/// <summary>How a release that has yet to start looks on one side.</summary>
/// <param name="Release">Its plan there.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Gates">Its criteria and checks together.</param>
/// <param name="Risk">How risky it is.</param>
public sealed record ReleaseState(Release Release, Standing Standing, GateCount Gates, ChangeRisk Risk)
{
    /// <summary>All of one side, by their ids.</summary>
    public static IReadOnlyDictionary<string, ReleaseState> Of(Review review)
    {
        var outlooks = Outlook.Ahead(review);
        return review.Calendar.Records.Releases
            .Where(release => outlooks.ContainsKey(release.Id))
            .AsParallel()
            .Select(release => new ReleaseState(release, outlooks[release.Id].Standing, outlooks[release.Id].Gates, review.Calendar.Risks.Of(release)))
            .ToDictionary(state => state.Release.Id, StringComparer.Ordinal);
    }

    /// <summary>Whether both look the same to somebody who decides.</summary>
    public bool LooksLike(ReleaseState other) =>
        Standing == other.Standing && Gates == other.Gates && Risk.Points == other.Risk.Points && Risk.Band == other.Risk.Band;
}
