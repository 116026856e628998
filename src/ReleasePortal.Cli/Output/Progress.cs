using System.Diagnostics;
using Spectre.Console;

namespace ReleasePortal.Cli.Output;

/// <summary>
/// Says what takes longer than a second: on a terminal with something that moves, elsewhere with one line at its end.
/// </summary>
internal sealed class Progress(Surroundings surroundings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <param name="doing">Such as "Reading the records".</param>
    /// <param name="work">Runs on another thread.</param>
    public T Run<T>(string doing, Func<T> work)
    {
        var clock = Stopwatch.StartNew();
        var running = Task.Run(work);
        var quick = Task.WaitAny([running], Patience) == 0;
        if (!quick && surroundings.MessagesAreTerminal)
            ShowUntil(running, doing);
        var result = running.GetAwaiter().GetResult();
        if (!quick && !surroundings.MessagesAreTerminal)
            surroundings.Messages.WriteLine($"{doing}: {clock.Elapsed.TotalSeconds:0.0} s");
        return result;
    }

    private void ShowUntil(Task running, string doing) => AnsiConsole
        .Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(surroundings.Messages), Interactive = InteractionSupport.Yes })
        .Status()
        .Start(doing, _ => Task.WaitAny(running));
}
