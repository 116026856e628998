using System.Runtime.InteropServices;
using NodaTime.Text;

namespace ReleasePortal.Cli.CommandLine;

/// <summary>What those who mend the portal need to know about a fault.</summary>
internal static class FaultReport
{
    /// <summary>The file that was written, or null where not even that was possible.</summary>
    public static string? Write(Exception exception, Surroundings surroundings)
    {
        var now = surroundings.Clock.GetCurrentInstant();
        var stamp = InstantPattern.CreateWithInvariantCulture("yyyyMMdd'T'HHmmss'Z'").Format(now);
        var file = Path.Combine(Path.GetTempPath(), $"portal-fault-{stamp}-{Environment.ProcessId}.txt");
        try
        {
            File.WriteAllText(
                file,
                $"portal {PortalVersion.Full}\n{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.RuntimeIdentifier}\n"
                + $"{now}\n{string.Join(' ', Environment.GetCommandLineArgs().Skip(1))}\n\n{exception}\n");
            return file;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
