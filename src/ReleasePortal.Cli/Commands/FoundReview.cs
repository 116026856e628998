using NodaTime;
using ReleasePortal.Domain.Comparison.Impact;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.History;
using ReleasePortal.Site;
using ReleasePortal.Site.Wording.Changes;

namespace ReleasePortal.Cli.Commands;

/// <summary>What a proposal does, for whoever reviews it.</summary>
/// <param name="Changes">What is written otherwise; what follows from it stands in the impact.</param>
/// <param name="Impact">What that comes to.</param>
/// <param name="Words">How to say that.</param>
/// <param name="Pages">The pages that a build would change.</param>
internal sealed record FoundReview(FoundChanges Changes, ChangeImpact Impact, ImpactWords Words, ChangedPages Pages)
{
    /// <inheritdoc cref="ComparedReviews.Read{T}"/>
    public static FoundReview Read(string folder, ComparedStates states, Instant? now, Surroundings surroundings) =>
        ComparedReviews.Read(folder, states, now, HistoryDetail.ForRules, surroundings, Of);

    private static FoundReview Of(ComparedReviews reviews)
    {
        var changes = FoundChanges.Of(reviews);
        return new FoundReview(
            changes with { Comparison = changes.Comparison.OnlyWritten },
            ChangeImpact.Of(reviews.Before, reviews.After, reviews.Written, changes.Comparison),
            new ImpactWords(reviews.Before, reviews.After),
            ReferenceEquals(reviews.Before, reviews.After) ? ChangedPages.None : ChangedPages.Of(PlanOf(reviews.Before), PlanOf(reviews.After), changes.Comparison));
    }

    /// <summary>Without commits, which differ and change nothing but the foot of each page.</summary>
    private static SitePlan PlanOf(Review review) =>
        SitePlan.Draw(review.Calendar.Records, review, new BuildFacts(review.Calendar.Now, CommitId: null, CommitTime: null, PortalVersion.Number));
}
