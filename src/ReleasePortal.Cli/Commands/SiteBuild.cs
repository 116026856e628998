using NodaTime;
using ReleasePortal.Cli.Output;
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

    /// <returns>How many files were written.</returns>
    public static int Write(ReviewedRepository reviewed, BuildFacts facts, string folder, Progress progress)
    {
        var (rendered, all) = (0, 1);
        return progress.Run(
            "Writing the pages",
            () =>
            {
                var plan = SitePlan.Draw(reviewed.Records, reviewed.Review, facts);
                all = plan.Files.Count;
                using var writer = SiteWriter.Open(folder);
                SiteRenderer.Render(plan, (address, bytes) =>
                {
                    writer.Put(address, bytes);
                    Interlocked.Increment(ref rendered);
                });
                return writer.Publish(facts);
            },
            () => (double)Volatile.Read(ref rendered) / all);
    }
}
