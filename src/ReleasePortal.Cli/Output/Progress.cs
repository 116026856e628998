using System.Diagnostics;
using Spectre.Console;

namespace ReleasePortal.Cli.Output;

/// <summary>
/// Says what takes longer than anybody waits without a word: on a terminal with something that moves, elsewhere with one line at its end.
/// </summary>
internal sealed class Progress(Surroundings surroundings)
{
    /// <param name="doing">Such as "Reading the records".</param>
    /// <param name="work">Runs on another thread.</param>
    /// <param name="share">How much of it is done, from 0 to 1; null where nobody knows.</param>
    public T Run<T>(string doing, Func<T> work, Func<double>? share = null)
    {
        var clock = Stopwatch.StartNew();
        var running = Task.Run(work);
        var quick = Task.WaitAny([running], surroundings.Patience) == 0;
        if (!quick && surroundings.MessagesAreTerminal)
            ShowUntil(running, doing, share);
        var result = running.GetAwaiter().GetResult();
        if (!quick && !surroundings.MessagesAreTerminal)
            surroundings.Messages.WriteLine($"{doing}: {clock.Elapsed.TotalSeconds:0.0} s");
        return result;
    }

    private void ShowUntil(Task running, string doing, Func<double>? share) => AnsiConsole
        .Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(surroundings.Messages), Interactive = InteractionSupport.Yes })
        .Progress()
        .AutoClear(true)
        .Columns(share is null
            ? [new SpinnerColumn(), new TaskDescriptionColumn(), new ElapsedTimeColumn()]
            : [new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn()])
        .Start(display =>
        {
            var task = display.AddTask(doing, new ProgressTaskSettings { MaxValue = 1 });
            task.IsIndeterminate = share is null;
            while (Task.WaitAny([running], TimeSpan.FromMilliseconds(100)) != 0)
                task.Value = share?.Invoke() ?? 0;
        });
}
