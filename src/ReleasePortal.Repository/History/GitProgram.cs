using System.Diagnostics;

namespace ReleasePortal.Repository.History;

/// <summary>Starts Git's own program without the settings of the machine or its user, and without a way to the network.</summary>
internal static class GitProgram
{
    private static readonly string[] Kept = ["PATH", "SystemRoot"];

    private static readonly IReadOnlyList<(string Name, string Value)> Surroundings =
    [
        ("GIT_CONFIG_NOSYSTEM", "1"),
        ("GIT_CONFIG_SYSTEM", "/dev/null"),
        ("GIT_CONFIG_GLOBAL", "/dev/null"),
        ("GIT_NO_LAZY_FETCH", "1"),
        ("GIT_ALLOW_PROTOCOL", "none"),
        ("GIT_TERMINAL_PROMPT", "0"),
        ("GIT_OPTIONAL_LOCKS", "0"),
        ("LC_ALL", "C"),
    ];

    /// <returns>The program, its output to be read; null where there is none.</returns>
    public static Process? Start(string repository, IEnumerable<string> arguments)
    {
        if (Find() is not { } program)
            return null;
        var start = new ProcessStartInfo(program, ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "--no-pager", "--no-replace-objects", $"--git-dir={repository}", .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Except(Kept, StringComparer.OrdinalIgnoreCase).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in Surroundings)
            start.Environment[name] = value;
        var process = Process.Start(start);
        process?.StandardInput.Close();
        process?.BeginErrorReadLine();
        return process;
    }

    /// <summary>Looked for here because Windows would look in the current folder first, which may be the repository's.</summary>
    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Where(Path.IsPathFullyQualified)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "git.exe" : "git"))
        .FirstOrDefault(File.Exists);
}
