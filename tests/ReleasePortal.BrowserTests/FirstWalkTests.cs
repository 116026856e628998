using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ReleasePortal.BrowserTests.Browsing;
using ReleasePortal.BrowserTests.Site;

namespace ReleasePortal.BrowserTests;

/// <summary>Somebody who begins: the commands of the guide, typed into a terminal, and the portal that they end with in a browser.</summary>
public sealed partial class FirstWalkTests(Reader reader) : IDisposable
{
    /// <summary>What one answers to <c>init</c>: a zone that is none, and what is meant; then the first names; then what is usual.</summary>
    private static readonly string[] Beginning = ["Example Shop", "", "Europe/Berln", "Europe/Berlin", "", "Web", "Web Lead", "web-lead", "web@shop.example", "Shop", "", "", ""];

    /// <summary>What one answers to <c>new release</c>: a kind that there is not, and what is meant; then the version and what it brings.</summary>
    private static readonly string[] Proposal = ["tomorrow", "standard", "", "1.0.0", "", "", "", "", "", "Customers can order.", .. Enumerable.Repeat("", 9)];

    private readonly string folder = Directory.CreateTempSubdirectory("walk-").FullName;

    [Fact]
    public async Task From_an_empty_folder_to_a_served_portal_with_a_proposed_release()
    {
        var commands = Commands();
        Assert.InRange(commands.Count, 5, 9);
        Assert.Equal("portal serve", commands[^1]);

        var walk = await InTerminal(string.Join('\n', commands.SkipLast(1)), [.. Beginning, .. Proposal]);

        Assert.True(walk.Status == 0, walk.Screen);
        Assert.Contains("Did you mean \"Europe/Berlin\"?", walk.Screen, StringComparison.Ordinal);
        Assert.True(walk.Screen.Contains("Write the number or the name of one of them: standard,", StringComparison.Ordinal), walk.Screen);
        Assert.Equal(2, Clean().Count(walk.Screen));

        using var server = Process.Start(Start("bash", ["-c", $"cd our-portal && exec {PortalProgram.Line} serve"]))!;
        try
        {
            var address = await AddressOf(server);
            await using var visit = await reader.OpenAt(address, "", new() { ReducedMotion = ReducedMotion.Reduce });
            await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Shop 1.0.0" }).First.ClickAsync();

            Assert.StartsWith("Shop 1.0.0", await visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync(), StringComparison.Ordinal);
            Assert.Contains("Customers can order.", await visit.Page.GetByRole(AriaRole.Main).InnerTextAsync(), StringComparison.Ordinal);
            Assert.Empty(visit.Problems);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>As the guide shows them.</summary>
    private static List<string> Commands() =>
    [
        .. Shown().Match(File.ReadAllText(Path.Combine(SourceTree.Root, "content", "guides", "set-up-your-portal.md"))).Groups["lines"].Value
            .Split('\n', StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>Runs commands in a shell of a terminal of its own, and answers each question when it is asked.</summary>
    private async Task<(int Status, string Screen)> InTerminal(string commands, IReadOnlyList<string> answers)
    {
        var file = Path.Combine(folder, ".commands");
        await File.WriteAllTextAsync(file, $"set -e\nstty cols 120 rows 40\nportal() {{ {PortalProgram.Line} \"$@\"; }}\n{commands}\n");
        using var terminal = Process.Start(Start("script", ["-qefc", $"bash {file}", "/dev/null"]))!;
        var (screen, buffer, said) = ("", new char[4096], 0);
        while (await terminal.StandardOutput.ReadAsync(buffer) is > 0 and var length)
        {
            screen += new string(buffer, 0, length);
            if (!Asked().IsMatch(screen))
                continue;
            if (said == answers.Count)
            {
                terminal.Kill(entireProcessTree: true);
                Assert.Fail($"More is asked than was said:\n{screen}");
            }

            await terminal.StandardInput.WriteAsync($"{answers[said++]}\n");
            await terminal.StandardInput.FlushAsync();
        }

        await terminal.WaitForExitAsync();
        return (terminal.ExitCode, screen);
    }

    private ProcessStartInfo Start(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var (name, value) in ((string, string?)[])[("CI", null), ("NO_COLOR", "1"), ("TERM", "xterm"), ("GIT_AUTHOR_NAME", "web-lead"), ("GIT_AUTHOR_EMAIL", "web-lead@shop.example"), ("GIT_COMMITTER_NAME", "web-lead"), ("GIT_COMMITTER_EMAIL", "web-lead@shop.example")])
            start.Environment[name] = value;
        return start;
    }

    private static async Task<Uri> AddressOf(Process server)
    {
        while (await server.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Served().Match(line) is { Success: true } match)
                return new Uri(match.Value);
        }

        throw new InvalidOperationException("The server ended before it said where it is.");
    }

    [GeneratedRegex(@"### From an empty folder.*?```sh\n(?<lines>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Shown();

    /// <summary>A line that waits for an answer, with what is usual in brackets.</summary>
    [GeneratedRegex(@"\n  (\[[^\n]*\] )?> \z", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Asked();

    [GeneratedRegex("Nothing found in [0-9]+ documents", RegexOptions.None, 5000)]
    private static partial Regex Clean();

    [GeneratedRegex("http://127[.]0[.]0[.]1:[0-9]+/", RegexOptions.None, 5000)]
    private static partial Regex Served();
}
