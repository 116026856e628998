using NodaTime;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Comparison;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Comparison;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Cli.Commands;

/// <summary>The line walked twice, as far as the review, with one clock for both.</summary>
/// <param name="States">What was compared.</param>
/// <param name="Clock">The instant by which both sides are judged.</param>
/// <param name="Before">The first side.</param>
/// <param name="After">The second; the same as the first where no file is another.</param>
/// <param name="Written">What is written otherwise.</param>
internal sealed record ComparedReviews(ComparedStates States, Instant Clock, Review Before, Review After, WrittenChanges Written)
{
    /// <param name="folder">The folder of the records.</param>
    /// <param name="states">What is compared.</param>
    /// <param name="now">The instant that the command line says to be now, or null.</param>
    /// <param name="whereSame">What is asked of the history where no file is another: who only wants to know what changed needs none.</param>
    /// <param name="surroundings">Where the clock is, and who is told what takes long.</param>
    /// <param name="use">What is made of it, while the files of both sides are open: pictures are read when a site is drawn.</param>
    public static T Read<T>(string folder, ComparedStates states, Instant? now, HistoryDetail whereSame, Surroundings surroundings, Func<ComparedReviews, T> use) =>
        new Progress(surroundings).Run("Reading and comparing the records", () =>
        {
            using var before = states.Before.Open(folder);
            using var after = states.After.Open(folder);
            var files = SnapshotComparison.Of(before, after);
            // What the second side has kept of the history serves the first one too.
            var current = RecordReader.Read(after, files.IsSame ? whereSame : HistoryDetail.ForRules);
            var clock = ClockOf(states, now, current.Records, surroundings);
            var stated = states with { After = states.After with { Commit = after.Commit } };
            var review = Review.Of(current.Records, current.Findings, clock);
            if (files.IsSame)
                return use(new ComparedReviews(stated, clock, review, review, WrittenChanges.None));
            var earlier = RecordReader.Read(before, HistoryDetail.ForRules);
            return use(new ComparedReviews(stated, clock, Review.Of(earlier.Records, earlier.Findings, clock), review, files.Between(earlier.Records, current.Records)));
        });

    /// <summary>The time of the first side.</summary>
    public Instant Since => SinceOf(States, Clock);

    private static Instant SinceOf(ComparedStates states, Instant clock) => states.Before.At ?? clock;

    /// <summary>The time of the later side, so that nothing on either was written in the future; and as everywhere, as_of stands in for it.</summary>
    private static Instant ClockOf(ComparedStates states, Instant? now, RecordSet records, Surroundings surroundings) =>
        BuildInstant.Of(now ?? (records.Portal.AsOf is null && states.After.At is { } at ? Instant.Max(at, SinceOf(states, at)) : null), records.Portal, committed: null, surroundings);
}
