using NodaTime;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.History;

namespace ReleasePortal.Domain.Releases.Health;

/// <summary>
/// Whether a release is on its way to ship when it is planned: a number beside its change risk that says nothing about how risky it is.
/// What is not written counts as not done, and a criterion that was taken out as not met: no line that is deleted makes it look better.
/// </summary>
/// <param name="Points">From 0 to 100, the points of the parts together; more is better.</param>
/// <param name="Word">By the points.</param>
/// <param name="Parts">One of each <see cref="HealthPartKind"/>.</param>
public sealed record DeliveryHealth(int Points, HealthWord Word, IReadOnlyList<HealthPart> Parts)
{
    /// <summary>The least points of a release that is on track.</summary>
    public const int LeastOnTrack = 70;

    /// <summary>The least points of a release that is at risk only.</summary>
    public const int LeastAtRisk = 40;

    /// <inheritdoc cref="Of(Release, IReadOnlyList{string}, Instant, DateTimeZone)"/>
    public static DeliveryHealth? Of(Release release, ReleaseCalendar calendar) =>
        Of(release, DroppedCriteria.Of(release, calendar.Records.History), calendar.Now, calendar.Records.Portal.TimeZone);

    /// <param name="release">Ahead or running.</param>
    /// <param name="dropped">The ids of its criteria that were taken out since they were published.</param>
    /// <param name="now">The instant of the question.</param>
    /// <param name="zone">On whose clock days begin.</param>
    /// <returns>Null of a release that is over: nothing is on its way any more.</returns>
    public static DeliveryHealth? Of(Release release, IReadOnlyList<string> dropped, Instant now, DateTimeZone zone)
    {
        if (release.Status.IsFinal())
            return null;
        HealthPart[] parts =
        [
            ReadinessHealth.Of(release, now.InZone(zone).Date),
            GateHealth.Of(release, dropped, now),
            ProgressHealth.Of(release, now),
            TimeHealth.Of(release, dropped, now),
        ];
        var points = parts.Sum(part => part.Points);
        return new DeliveryHealth(points, WordOf(points), parts);
    }

    /// <param name="points">From 0 to 100.</param>
    public static HealthWord WordOf(int points) => points switch
    {
        < 0 or > 100 => throw new ArgumentOutOfRangeException(nameof(points)),
        >= LeastOnTrack => HealthWord.OnTrack,
        >= LeastAtRisk => HealthWord.AtRisk,
        _ => HealthWord.OffTrack,
    };
}
