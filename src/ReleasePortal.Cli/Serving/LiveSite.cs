namespace ReleasePortal.Cli.Serving;

/// <summary>The newest build, and a way to wait for the next one.</summary>
internal sealed class LiveSite(ServedSite first)
{
    private volatile State state = new(first, NewPromise());

    public ServedSite Current => state.Site;

    /// <summary>The newest build, together with a task that ends when there is a newer one.</summary>
    public (ServedSite Site, Task Replaced) Watch()
    {
        var now = state;
        return (now.Site, now.Replaced.Task);
    }

    public void Replace(ServedSite site)
    {
        var old = state;
        state = new State(site, NewPromise());
        old.Replaced.SetResult();
    }

    // Who waits must not run on the thread that builds.
    private static TaskCompletionSource NewPromise() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed record State(ServedSite Site, TaskCompletionSource Replaced);
}
