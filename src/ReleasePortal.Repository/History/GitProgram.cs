namespace ReleasePortal.Repository.History;

/// <summary>Starts Git's own program without the settings of the machine or its user, and without a way to the network.</summary>
internal static class GitProgram
{
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

    /// <inheritdoc cref="OutsideProgram.Start" path="/param[@name='time' or @name='input']|/returns"/>
    public static OutsideProgram? Start(string repository, IEnumerable<string> arguments, RunningTime time, Action<Stream>? input = null) => OutsideProgram.Start(
        "git",
        ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "--no-pager", "--no-replace-objects", $"--git-dir={repository}", .. arguments],
        Surroundings,
        time,
        input);
}
