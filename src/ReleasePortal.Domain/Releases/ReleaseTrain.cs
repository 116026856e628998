using NodaTime;

namespace ReleasePortal.Domain.Releases;

/// <summary>Several releases that ship as one plan. Nobody writes its state: it follows from those of its releases.</summary>
public sealed class ReleaseTrain
{
    private ReleaseTrain(string id, IEnumerable<Release> releases)
    {
        Id = id;
        var all = releases.OrderBy(release => release.Window.Start.Instant).ThenBy(release => release.Id, StringComparer.Ordinal).ToList();
        Riding = [.. all.Where(Rides)];
        LeftBehind = [.. all.Where(release => !Rides(release))];
    }

    /// <summary>As its releases name it.</summary>
    public string Id { get; }

    /// <summary>Those that ship with it or did, in the order of their windows.</summary>
    public IReadOnlyList<Release> Riding { get; }

    /// <summary>Those that were to ride it, and were postponed or given up.</summary>
    public IReadOnlyList<Release> LeftBehind { get; }

    /// <summary>From the first window to the last; null where nothing rides it.</summary>
    public Interval? Span => Riding.Count == 0 ? null : new Interval(Riding[0].Window.Start.Instant, Riding.Max(release => release.Window.End.Instant));

    public TrainState State
    {
        get
        {
            if (Riding.Count == 0)
                return LeftBehind.Any(release => release.Status == ReleaseStatus.Postponed) ? TrainState.Postponed : TrainState.Cancelled;
            var (over, released) = (Riding.Count(release => release.Status.WasExecuted()), Riding.Count(release => release.Status == ReleaseStatus.Completed));
            if (over < Riding.Count)
                return over == 0 && Riding.All(release => release.Status.IsAhead()) ? TrainState.Ahead : TrainState.InProgress;
            return released == Riding.Count ? TrainState.Completed : released == 0 ? TrainState.Failed : TrainState.PartlyReleased;
        }
    }

    /// <summary>Every train that a release names, by its id.</summary>
    public static IReadOnlyList<ReleaseTrain> All(RecordSet records) =>
    [
        .. from release in records.Releases
           where release.Train is not null
           group release by release.Train into train
           orderby train.Key
           select new ReleaseTrain(train.Key, train),
    ];

    private static bool Rides(Release release) => release.Status is not (ReleaseStatus.Postponed or ReleaseStatus.Cancelled or ReleaseStatus.Withdrawn);
}
