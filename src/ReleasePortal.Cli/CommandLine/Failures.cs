using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Editing;
using ReleasePortal.Repository.Imports;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Site;

namespace ReleasePortal.Cli.CommandLine;

/// <summary>Ends a command that could not go on: one sentence for the person, and the status for the shell.</summary>
internal static class Failures
{
    /// <summary>What went wrong first, where several things that ran side by side did.</summary>
    public static Exception First(Exception exception) =>
        exception is AggregateException several ? several.Flatten().InnerExceptions.FirstOrDefault(exception) : exception;

    public static ExitStatus Tell(Exception exception, Surroundings surroundings) => First(exception) switch
    {
        CommandFailure failure => Say(surroundings, failure.Status, failure.Message, failure.WayOut),
        RecordEditException refused => Say(surroundings, ExitStatus.WrongUse, refused.Message, refused.WayOut),
        ForeignFileException foreign => Say(surroundings, foreign.IsLimit ? ExitStatus.Limit : ExitStatus.FindingsBlock, foreign.Message, $"{foreign.WayOut} Nothing was written."),
        SnapshotException snapshot => Say(surroundings, ExitStatus.Environment, snapshot.Message, null),
        OutputFolderException folder => Say(surroundings, ExitStatus.Environment, folder.Message, null),
        SiteLimitException limit => Say(surroundings, ExitStatus.Limit, limit.Message, "Take the record apart."),
        OperationCanceledException => Say(surroundings, ExitStatus.Environment, "Stopped before it was done.", "Nothing was published."),
        Exception problem and (UnauthorizedAccessException or IOException) =>
            Say(surroundings, ExitStatus.Environment, problem.Message, "Look at the folder's permissions and at the space on the disk."),
        OutOfMemoryException => Say(surroundings, ExitStatus.Limit, "The memory of this machine is used up.", "Give it more, or take records apart."),
        _ => OwnFault(exception, surroundings),
    };

    private static ExitStatus OwnFault(Exception exception, Surroundings surroundings)
    {
        var file = FaultReport.Write(exception, surroundings);
        return Say(
            surroundings,
            ExitStatus.OwnFault,
            "This is a fault of the portal, not of your records.",
            file is null ? "Please report it with the command you ran." : $"Please report it with the file {file}.");
    }

    private static ExitStatus Say(Surroundings surroundings, ExitStatus status, string problem, string? wayOut)
    {
        var (output, palette) = (surroundings.Messages, surroundings.MessagesPalette);
        output.WriteLine($"{palette.Of(Severity.Error, "error")}: {Inert.Text(problem)}");
        if (wayOut is not null)
            output.WriteLine($"{palette.Strong("help")}: {Inert.Text(wayOut)}");
        return status;
    }
}
