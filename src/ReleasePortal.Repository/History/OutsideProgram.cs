using System.Diagnostics;

namespace ReleasePortal.Repository.History;

/// <summary>Starts programs of the machine without the settings of its user.</summary>
internal static class OutsideProgram
{
    private static readonly string[] Kept = ["PATH", "SystemRoot"];

    /// <returns>The program, its output to be read; null where there is none of that name.</returns>
    /// <param name="name">Without what Windows puts behind it.</param>
    /// <param name="arguments">One by one: no shell reads them.</param>
    /// <param name="surroundings">All that it sees of the environment besides its path.</param>
    public static Process? Start(string name, IEnumerable<string> arguments, IEnumerable<(string Name, string Value)> surroundings)
    {
        if (Find(name) is not { } program)
            return null;
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var variable in start.Environment.Keys.Except(Kept, StringComparer.OrdinalIgnoreCase).ToList())
            start.Environment.Remove(variable);
        foreach (var (variable, value) in surroundings)
            start.Environment[variable] = value;
        var process = Process.Start(start);
        process?.BeginErrorReadLine();
        return process;
    }

    /// <summary>Looked for here because Windows would look in the current folder first, which may be the repository's.</summary>
    public static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Where(Path.IsPathFullyQualified)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name))
        .FirstOrDefault(File.Exists);
}
