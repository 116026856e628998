using NodaTime;
using ReleasePortal.Cli;
using ReleasePortal.Cli.Output;
using Xunit;

namespace ReleasePortal.Tests.Cli.Output;

/// <summary>What takes long is told, and nothing else.</summary>
public sealed class ProgressTests
{
    [Fact]
    public void Off_a_terminal_what_took_long_is_one_line_at_its_end() =>
        Assert.Matches("^Reading: [0-9.]+ s\n$", Told(TimeSpan.FromMilliseconds(1), () => Thread.Sleep(300)));

    [Fact]
    public void What_is_done_before_anybody_wonders_is_not_told() => Assert.Equal("", Told(Timeout.InfiniteTimeSpan, () => Thread.Sleep(300)));

    private static string Told(TimeSpan patience, Action work)
    {
        using var messages = new StringWriter { NewLine = "\n" };
        new Progress(new Surroundings { Clock = SystemClock.Instance, Variable = _ => null, Folder = ".", Output = TextWriter.Null, Messages = messages, Patience = patience })
            .Run("Reading", () => { work(); return true; });
        return messages.ToString();
    }
}
