using System.Diagnostics;

namespace ReleasePortal.BrowserTests.Site;

/// <summary>The program as people run it.</summary>
internal static class PortalProgram
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "portal.dll");

    /// <summary>How a shell calls it.</summary>
    public static string Line => $"dotnet \"{Program}\"";

    /// <returns>The exit status, and all that it said.</returns>
    public static async Task<(int Status, string Said)> Run(string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, string.Concat(said));
    }
}
