using System.Text;
using ReleasePortal.Cli.Commands;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain;
using ReleasePortal.Domain.Execution;
using ReleasePortal.Domain.Execution.Writing;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Editing;
using ReleasePortal.Repository.History;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Cli.Running;

/// <summary>The <c>execution.yml</c> of one release, as it is on disk now, and the way to add to it.</summary>
internal sealed class CutoverRecord
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string root;
    private readonly string file;
    private readonly byte[]? bytes;
    private readonly ExecutionForm form;

    private CutoverRecord(string root, string file, byte[]? bytes, ExecutionForm form, Release release, RecordSet records)
    {
        (this.root, this.file, this.bytes, this.form) = (root, file, bytes, form);
        (Release, Records) = (release, records);
        Steps = StepTimes.Of(release, records);
        var steps = CutoverSteps.Of(release, records);
        var order = new StepOrder(steps);
        IsCircular = order.IsCircular;
        IfOrdered = steps.Where(order.IsIfOrdered).Select(step => step.Id).ToHashSet(StringComparer.Ordinal);
        WayBackSteps = WayBack.StepsOf(release, steps);
        WayBackStart = WayBack.StartOf(release, steps);
    }

    public Release Release { get; }

    public RecordSet Records { get; }

    /// <summary>In the order of the plan, then what is only done when it is ordered.</summary>
    public IReadOnlyList<StepTimes> Steps { get; }

    /// <summary>Whether steps wait for each other, so that there is no plan of times.</summary>
    public bool IsCircular { get; }

    /// <summary>Ids of what is only done when somebody orders it.</summary>
    public IReadOnlySet<string> IfOrdered { get; }

    /// <summary>Ids of those of them that are the way back.</summary>
    public IReadOnlySet<string> WayBackSteps { get; }

    /// <summary>Id of the one with which the way back starts; null where no step waits for that order.</summary>
    public string? WayBackStart { get; }

    /// <summary>The decision to roll back that counts; null where there is none.</summary>
    public ExecutionDecision? BackOrder => WayBack.OrderIn(Execution);

    public ExecutionRecord? Execution => Records.Executions.TryFind(Release.Id, out var execution) ? execution : null;

    /// <param name="root">The folder of the records.</param>
    /// <param name="id">The release.</param>
    /// <exception cref="CommandFailure">The release has no steps, or something of it cannot be read or added to.</exception>
    public static CutoverRecord Read(string root, string id)
    {
        using var snapshot = RepositorySnapshot.OfWorkingTree(root);
        var records = RecordReader.Read(snapshot, HistoryDetail.None).Records;
        var release = records.Releases.TryFind(id, out var found) ? found
            : records.Releases.Knows(id) ? throw Unreadable("release.yml", id) : throw UnknownName.Of("release", id, records.Releases.Ids);
        if (CutoverSteps.Of(release, records).Count == 0)
            throw StepsMissing(release, records);
        if (records.Executions.Knows(id) && !records.Executions.TryFind(id, out _))
            throw Unreadable("execution.yml", id);
        records.Executions.TryFind(id, out var execution);
        var path = execution?.Origin.Place.Path ?? $"{release.Origin.Place.Path[..release.Origin.Place.Path.LastIndexOf('/')]}/execution.yml";
        var place = RecordPlace.Of(root, path);
        var read = execution is null ? null : File.ReadAllBytes(place);
        var open = execution is null ? ExecutionForm.Empty : ExecutionForm.Of(Strict.GetString(read!), execution)
            ?? throw new CommandFailure(ExitStatus.WrongUse, $"{path} is written in a form to which nothing can be added safely.", "Write each key on a line of its own, without brackets around the whole.");
        return new CutoverRecord(root, path, read, open, release, records);
    }

    /// <summary>Writes the file anew, with more in it, where it can be read again: the old content or the new stands there, whatever happens.</summary>
    /// <param name="entries">By the names of the slots of <see cref="ExecutionForm"/>.</param>
    /// <returns>What was done, for <see cref="TakeBack"/>.</returns>
    /// <exception cref="CommandFailure">The file was changed since it was read, or could not be read with that in it; nothing was written.</exception>
    public FileEdit Add(IEnumerable<(string Slot, string Entry)> entries)
    {
        var edit = new FileEdit(file, bytes, Strict.GetBytes(form.Filled(entries.ToLookup(entry => entry.Slot, entry => entry.Entry))));
        if (RecordText.ProblemsOf(file, edit.After) is [var problem, ..])
            throw CutoverDesk.Wrong($"With that {file} could not be read again, so nothing was written: {problem.Message}", problem.Hint);
        RecordFiles.Write(root, [edit]);
        return edit;
    }

    /// <summary>The file as it was before something was added; a file that was made is removed.</summary>
    /// <exception cref="CommandFailure">Somebody has changed it since; nothing was taken back.</exception>
    public static void TakeBack(string root, FileEdit edit)
    {
        if (edit.Before is { } before)
            RecordFiles.Write(root, [new FileEdit(edit.Path, edit.After, before)]);
        else
            RecordFiles.Remove(root, edit.Path, edit.After);
    }

    private static CommandFailure StepsMissing(Release release, RecordSet records) => release.Runbook is not { Id: var runbook }
        ? new(ExitStatus.WrongUse, $"{release.Name} has no steps to run.", "Name its runbook in release.yml, or write steps there.")
        : records.Runbooks.Knows(runbook) ? new(ExitStatus.FindingsBlock, $"{release.Name} has no steps to run: its runbook {runbook} cannot be read.", "portal check shows what is wrong with it.")
        : new(ExitStatus.FindingsBlock, $"{release.Name} has no steps to run: there is no runbook {runbook}.", DidYouMean.Among(records.Runbooks.Ids, runbook, "Name one that is there in release.yml."));

    private static CommandFailure Unreadable(string file, string id) => new(ExitStatus.FindingsBlock, $"The {file} of {id} cannot be read.", "portal check shows what is wrong with it.");
}
