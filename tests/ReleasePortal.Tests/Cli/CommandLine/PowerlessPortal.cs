using System.Diagnostics;
using ReleasePortal.Cli;

namespace ReleasePortal.Tests.Cli.CommandLine;

/// <summary>Runs the program on Linux as somebody for whom permissions count, which they do not for root.</summary>
internal static class PowerlessPortal
{
    private const string Script = """
        if [ "$(id -u)" = 0 ]; then exec setpriv --inh-caps=-all --bounding-set=-all timeout 60 "$@"; fi
        exec timeout 60 "$@"
        """;

    public static async Task<(ExitStatus Status, string Messages)> Run(string folder, params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "portal");
        var start = new ProcessStartInfo("bash", ["-c", Script, "bash", program, .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("CI");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var messages = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return ((ExitStatus)process.ExitCode, messages);
    }
}
