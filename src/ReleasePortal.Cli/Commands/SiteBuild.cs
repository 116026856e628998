using System.Diagnostics.CodeAnalysis;
using NodaTime;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Readers;
using ReleasePortal.Site;

namespace ReleasePortal.Cli.Commands;

/// <summary>The second half of the line: from a review to the files of a site.</summary>
internal static class SiteBuild
{
    public static BuildFacts Facts(ReviewedRepository reviewed, bool isPast = false)
    {
        var commit = reviewed.Snapshot.IsWorkingTree ? null : reviewed.Snapshot.Commit;
        return new BuildFacts(reviewed.Review.Calendar.Now, commit?.Id, commit?.CommittedAt, PortalVersion.Number) { IsPast = isPast };
    }

    /// <summary>The whole portal, or that of a wider audience: for the narrowest, nothing is left out.</summary>
    /// <exception cref="CommandFailure">The portal has no such audience.</exception>
    public static SitePlan Plan(ReviewedRepository reviewed, BuildFacts facts, string? audience)
    {
        var readers = reviewed.Records.Portal.Readers;
        if (audience is not null && !readers.Knows(audience))
            throw UnknownName.Of("audience", audience, readers.All);
        return IsWhole(reviewed.Records, audience)
            ? SitePlan.Draw(reviewed.Records, reviewed.Review, facts)
            : SitePlan.Draw(ReaderRecords.Of(reviewed.Records, audience), facts, isPreview: reviewed.Review.Blocks && !facts.IsPast);
    }

    /// <summary>Whether nothing is left out for an audience; null asks for the whole portal.</summary>
    public static bool IsWhole(RecordSet records, [NotNullWhen(false)] string? audience) => audience is null || records.Portal.Readers.IsNarrowest(audience);

    /// <param name="plan">Draws what is written.</param>
    /// <param name="folder">The folder to write to.</param>
    /// <param name="progress">Says how far it is.</param>
    /// <returns>How many files were written.</returns>
    public static int Write(Func<SitePlan> plan, string folder, Progress progress)
    {
        var (rendered, all) = (0, 1);
        return progress.Run(
            "Writing the pages",
            () =>
            {
                var drawn = plan();
                all = drawn.Files.Count;
                using var writer = SiteWriter.Open(folder, drawn.Facts.Audience);
                SiteRenderer.Render(drawn, (address, bytes) =>
                {
                    writer.Put(address, bytes);
                    Interlocked.Increment(ref rendered);
                });
                return writer.Publish(drawn.Facts);
            },
            () => Math.Min(1, (double)Volatile.Read(ref rendered) / all));
    }
}
