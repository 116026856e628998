namespace ReleasePortal.Cli.Commands;

/// <summary>
/// Ends the process when a command takes longer than it may: a damaged Git repository can keep its reader busy
/// for ever, and nothing else stops that.
/// </summary>
internal sealed class Deadline : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private readonly Timer timer;

    public Deadline(Surroundings surroundings) => timer = new Timer(
        _ =>
        {
            surroundings.Messages.WriteLine($"error: This took longer than {Longest.TotalMinutes:0} minutes, which is the limit.");
            surroundings.Messages.WriteLine("help: Look for a damaged Git repository (git fsck), or for records by the ten thousand.");
            Environment.Exit((int)ExitStatus.Limit);
        },
        null,
        Longest,
        Timeout.InfiniteTimeSpan);

    public void Dispose() => timer.Dispose();
}
