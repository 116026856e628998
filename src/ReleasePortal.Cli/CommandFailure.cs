namespace ReleasePortal.Cli;

/// <summary>A command cannot go on: what is wrong in one sentence, and how to put it right in another.</summary>
internal sealed class CommandFailure(ExitStatus status, string problem, string wayOut) : Exception(problem)
{
    public ExitStatus Status { get; } = status;
    public string WayOut { get; } = wayOut;
}
