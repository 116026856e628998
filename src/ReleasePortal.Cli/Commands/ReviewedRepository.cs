using System.Text;
using NodaTime;
using ReleasePortal.Cli.Output;
using ReleasePortal.Cli.Reports;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Products.Clones;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Cli.Commands;

/// <summary>The first half of the line: a snapshot, the records that were read from it, and their review.</summary>
internal sealed record ReviewedRepository(RepositorySnapshot Snapshot, RecordSet Records, Review Review) : IDisposable
{
    /// <param name="folder">The folder of the records.</param>
    /// <param name="commit">A revision, or null for the files on disk.</param>
    /// <param name="now">The instant that the command line says to be now, or null.</param>
    /// <param name="history">What is asked of what records said before.</param>
    /// <param name="clones">Where clones of the repositories of products are, or null.</param>
    /// <param name="surroundings">Where the clock is, and who is told what takes long.</param>
    /// <param name="committed">What is now where neither the command line nor the settings say it: the time of a commit that is built as it was; null for the clock.</param>
    public static ReviewedRepository Read(string folder, string? commit, Instant? now, HistoryDemand history, CloneFolder? clones, Surroundings surroundings, Instant? committed = null) =>
        new Progress(surroundings).Run("Reading and checking the records", () =>
        {
            var snapshot = commit is null ? RepositorySnapshot.OfWorkingTree(folder) : RepositorySnapshot.OfCommit(folder, commit);
            try
            {
                var (records, findings) = RecordReader.Read(snapshot, history, clones);
                return new ReviewedRepository(snapshot, records, Review.Of(records, findings, BuildInstant.Of(now, records.Portal, committed, surroundings)));
            }
            catch
            {
                snapshot.Dispose();
                throw;
            }
        });

    /// <summary>Whoever relies on history would rather have nothing than half of it.</summary>
    /// <exception cref="CommandFailure">There is none, or commits are missing or damaged.</exception>
    public ReviewedRepository RequiringHistory(bool isRequired) => (isRequired, Records.History) switch
    {
        (true, { Gap: { } gap }) => throw new CommandFailure(
            ExitStatus.Environment, $"The history of the repository is not complete: {gap.Problem}", $"{gap.WayOut} Without --require-history the portal says history incomplete where it is missed."),
        (true, { At: null }) => throw new CommandFailure(
            ExitStatus.Environment, "There is no history: no commit holds these records.", "Commit the records with Git, or leave out --require-history."),
        _ => this,
    };

    /// <summary>For reports, which must be written before this is disposed.</summary>
    public Inspection Inspection => new(Review, Records.Documents, new SourceLines(TextOf));

    public void Dispose() => Snapshot.Dispose();

    /// <summary>Records are smaller. Of a larger file of evidence, which may be one line, no excerpt is shown.</summary>
    private const long LargestShown = 1024 * 1024;

    // Bytes that are no text were reported; an excerpt shows the others around them.
    private string? TextOf(string path) =>
        Snapshot.Files.FirstOrDefault(file => file.Path == path) is { Kind: EntryKind.RegularFile, Size: <= LargestShown } file
            ? Encoding.UTF8.GetString(file.Read()).TrimStart('\uFEFF')
            : null;
}
