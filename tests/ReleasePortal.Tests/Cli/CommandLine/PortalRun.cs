using NodaTime;
using ReleasePortal.Cli;
using ReleasePortal.Cli.CommandLine;

namespace ReleasePortal.Tests.Cli.CommandLine;

/// <summary>Runs commands in this process and keeps what they said.</summary>
internal sealed class PortalRun
{
    public string Folder { get; init; } = Path.GetTempPath();

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    /// <summary>Where the commands find out what time it is.</summary>
    public IClock Clock { get; init; } = SystemClock.Instance;

    /// <summary>What somebody answers, line by line.</summary>
    public string Input { get; init; } = "";

    /// <summary>Whether there is somebody to ask.</summary>
    public bool CanAsk { get; init; }

    /// <summary>Without an end, so that messages are the same on a busy machine.</summary>
    public TimeSpan Patience { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>Cells of the terminal.</summary>
    public int Width { get; init; } = 120;

    public string Output { get; private set; } = "";
    public string Messages { get; private set; } = "";

    public async Task<ExitStatus> Run(params string[] arguments)
    {
        using var input = new StringReader(Input);
        using var output = new StringWriter { NewLine = "\n" };
        using var messages = new StringWriter { NewLine = "\n" };
        var status = await Portal.Run(arguments, new Surroundings
        {
            Clock = Clock,
            Variable = name => Variables.GetValueOrDefault(name),
            Folder = Folder,
            Input = input,
            CanAsk = CanAsk,
            Patience = Patience,
            Width = Width,
            Output = output,
            Messages = messages,
        });
        (Output, Messages) = (output.ToString(), messages.ToString());
        return status;
    }
}
