using NodaTime;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Comparison;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Comparison;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
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
    /// <param name="folder">The folder of the records.</param>
    /// <param name="states">What is compared.</param>
    /// <param name="now">The instant that the command line says to be now, or null.</param>
    /// <param name="surroundings">Where the clock is, and who is told what takes long.</param>
    public static FoundChanges Read(string folder, ComparedStates states, Instant? now, Surroundings surroundings) =>
        new Progress(surroundings).Run("Reading and comparing the records", () =>
        {
            using var before = states.Before.Open(folder);
            using var after = states.After.Open(folder);
            var files = SnapshotComparison.Of(before, after);
            // What the second side has kept of the history serves the first one too.
            var current = RecordReader.Read(after, files.IsSame ? HistoryDetail.None : HistoryDetail.ForRules);
            var clock = ClockOf(states, now, current.Records, surroundings);
            var stated = states with { After = states.After with { Commit = after.Commit } };
            var review = Review.Of(current.Records, current.Findings, clock);
            if (files.IsSame)
                return new FoundChanges(stated, current.Records.Portal.TimeZone, clock, RecordComparison.Of(review, review, WrittenChanges.None, Since(states, clock)), new ChangeWords(review, review));
            var earlier = RecordReader.Read(before, HistoryDetail.ForRules);
            var old = Review.Of(earlier.Records, earlier.Findings, clock);
            var comparison = RecordComparison.Of(old, review, files.Between(earlier.Records, current.Records), Since(states, clock));
            return new FoundChanges(stated, current.Records.Portal.TimeZone, clock, comparison, new ChangeWords(old, review));
        });

    private static Instant Since(ComparedStates states, Instant clock) => states.Before.At ?? clock;

    /// <summary>The time of the later side, so that nothing on either was written in the future; and as everywhere, as_of stands in for it.</summary>
    private static Instant ClockOf(ComparedStates states, Instant? now, RecordSet records, Surroundings surroundings) =>
        BuildInstant.Of(now ?? (records.Portal.AsOf is null && states.After.At is { } at ? Instant.Max(at, Since(states, at)) : null), records.Portal, committed: null, surroundings);
}
