using NodaTime;

namespace ReleasePortal.Cli;

/// <summary>
/// Everything that a command takes from the machine: clock, environment, current folder, terminal.
/// Nothing else in the portal asks for them.
/// </summary>
internal sealed class Surroundings
{
    public required IClock Clock { get; init; }

    /// <summary>An environment variable; null where it is not set or empty.</summary>
    public required Func<string, string?> Variable { get; init; }

    public required string Folder { get; init; }

    /// <summary>What a person answers, line by line.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>Results, for a person or the next program.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>What goes on and what went wrong.</summary>
    public required TextWriter Messages { get; init; }

    /// <summary>Whether a person can be asked: lines come from a keyboard, and questions are seen.</summary>
    public bool CanAsk { get; init; }

    public bool OutputIsTerminal { get; init; }
    public bool MessagesAreTerminal { get; init; }

    /// <summary>How long something may take before it is told what goes on.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Cells of the terminal; of a comfortable page where there is none.</summary>
    public int Width { get; init; } = 120;

    public bool InPipeline => Variable("CI") is not null;

    /// <summary>See no-color.org.</summary>
    private bool MayColour => Variable("NO_COLOR") is null && Variable("TERM") != "dumb";

    public Output.Palette OutputPalette => new(OutputIsTerminal && MayColour);
    public Output.Palette MessagesPalette => new(MessagesAreTerminal && MayColour);

    public static Surroundings OfThisProcess() => new()
    {
        Clock = SystemClock.Instance,
        Variable = name => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null,
        Folder = Environment.CurrentDirectory,
        Input = Console.In,
        Output = Writer(Console.OpenStandardOutput()),
        Messages = Writer(Console.OpenStandardError()),
        CanAsk = !Console.IsInputRedirected && !Console.IsOutputRedirected,
        OutputIsTerminal = !Console.IsOutputRedirected,
        MessagesAreTerminal = !Console.IsErrorRedirected,
        Width = Console.IsOutputRedirected ? 120 : Math.Clamp(Console.WindowWidth, 40, 140),
    };

    // Bytes and line ends are the same on every system.
    private static StreamWriter Writer(Stream stream) => new(stream) { AutoFlush = true, NewLine = "\n" };
}
