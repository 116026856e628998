using System.Diagnostics;
using Xunit;

namespace ReleasePortal.Tests.Fixtures;

/// <summary>Does to files what .NET cannot.</summary>
internal static class Shell
{
    /// <summary>Runs a line of bash in the folder; the test fails where the line does.</summary>
    public static async Task Run(string folder, string line)
    {
        using var bash = Process.Start(new ProcessStartInfo("bash", ["-c", line]) { WorkingDirectory = folder })!;
        await bash.WaitForExitAsync();
        Assert.Equal(0, bash.ExitCode);
    }
}
