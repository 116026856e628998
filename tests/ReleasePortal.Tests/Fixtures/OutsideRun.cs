using System.Diagnostics;

namespace ReleasePortal.Tests.Fixtures;

/// <summary>What a program of others said, and how it ended.</summary>
internal sealed record OutsideRun(int Status, string Output, string Messages)
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">Its name or path.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="variables">What its environment has besides ours; null takes a variable away.</param>
    /// <param name="arguments">What it is told.</param>
    public static async Task<OutsideRun> Of(string program, string folder, IReadOnlyDictionary<string, string?> variables, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (output, messages) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new OutsideRun(process.ExitCode, await output, await messages);
    }

    public static Task<OutsideRun> Of(string program, string folder, params IEnumerable<string> arguments) =>
        Of(program, folder, new Dictionary<string, string?>(StringComparer.Ordinal), arguments);
}
