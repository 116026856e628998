using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ReleasePortal.Repository.History;

/// <summary>A program of the machine that runs without the settings of its user, and not longer than it may: then it is ended, as it is when nobody reads on.</summary>
internal sealed class OutsideProgram : IDisposable
{
    private static readonly string[] Kept = ["PATH", "SystemRoot"];

    private readonly Process process;
    private readonly CancellationTokenSource deadline;
    private readonly CancellationTokenRegistration watch;
    private readonly Thread asking;

    private OutsideProgram(Process process, RunningTime time, Action<Stream>? input)
    {
        this.process = process;
        process.BeginErrorReadLine();
        deadline = CancellationTokenSource.CreateLinkedTokenSource(time.Deadline);
        deadline.CancelAfter(time.Longest);
        watch = deadline.Token.Register(process.Kill);
        asking = new Thread(() => Ask(input));
        asking.Start();
    }

    /// <summary>What it writes; ends early where it is ended.</summary>
    public Stream Output => process.StandardOutput.BaseStream;

    public bool IsLate => deadline.IsCancellationRequested;

    /// <param name="name">Without what Windows puts behind it.</param>
    /// <param name="arguments">One by one: no shell reads them.</param>
    /// <param name="surroundings">All that it sees of the environment besides its path.</param>
    /// <param name="time">How long it may run.</param>
    /// <param name="input">Writes what it is asked, while it is read from; null for nothing.</param>
    /// <returns>Null where there is none of that name, or it cannot be started.</returns>
    public static OutsideProgram? Start(string name, IEnumerable<string> arguments, IEnumerable<(string Name, string Value)> surroundings, RunningTime time, Action<Stream>? input)
    {
        if (Find(name) is not { } program)
            return null;
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var variable in start.Environment.Keys.Except(Kept, StringComparer.OrdinalIgnoreCase).ToList())
            start.Environment.Remove(variable);
        foreach (var (variable, value) in surroundings)
            start.Environment[variable] = value;
        try
        {
            return Process.Start(start) is { } process ? new OutsideProgram(process, time, input) : null;
        }
        catch (ExternalException)
        {
            return null;
        }
    }

    /// <summary>Looked for here because Windows would look in the current folder first, which may be the repository's.</summary>
    public static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Where(Path.IsPathFullyQualified)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name))
        .FirstOrDefault(File.Exists);

    /// <summary>Waits for its end, when its output is read.</summary>
    /// <returns>Whether it was content.</returns>
    public bool EndsWell()
    {
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    public void Dispose()
    {
        watch.Dispose();
        process.Kill();
        asking.Join();
        deadline.Dispose();
        process.Dispose();
    }

    /// <summary>On a thread of its own: a pipe that nobody empties is full at some point. A program may know enough before it has read everything.</summary>
    private void Ask(Action<Stream>? input)
    {
        try
        {
            using var questions = process.StandardInput.BaseStream;
            input?.Invoke(questions);
        }
        catch (IOException)
        {
            return;
        }
    }
}
