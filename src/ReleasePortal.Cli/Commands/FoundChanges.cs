using NodaTime;
using ReleasePortal.Domain.Comparison;
using ReleasePortal.Repository.History;
using ReleasePortal.Site.Wording.Changes;

namespace ReleasePortal.Cli.Commands;

/// <summary>Two sides, what is unlike in them, and the words for it.</summary>
/// <param name="States">What was compared.</param>
/// <param name="Zone">The portal's.</param>
/// <param name="Clock">The instant by which both sides are judged.</param>
/// <param name="Comparison">What changed.</param>
/// <param name="Words">How to say it.</param>
internal sealed record FoundChanges(ComparedStates States, DateTimeZone Zone, Instant Clock, RecordComparison Comparison, ChangeWords Words)
{
    /// <inheritdoc cref="ComparedReviews.Read{T}"/>
    public static FoundChanges Read(string folder, ComparedStates states, Instant? now, Surroundings surroundings) =>
        ComparedReviews.Read(folder, states, now, HistoryDetail.None, surroundings, Of);

    public static FoundChanges Of(ComparedReviews reviews) => new(
        reviews.States,
        reviews.After.Calendar.Records.Portal.TimeZone,
        reviews.Clock,
        RecordComparison.Of(reviews.Before, reviews.After, reviews.Written, reviews.Since),
        new ChangeWords(reviews.Before, reviews.After));
}
