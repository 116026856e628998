namespace ReleasePortal.Repository.Snapshots;

/// <summary>Tells whether a repository was made without a part of its history, or with another one.</summary>
internal static class GitGaps
{
    public static bool In(LibGit2Sharp.Repository repository)
    {
        var common = Path.Combine(repository.Info.Path, "commondir");
        var shared = File.Exists(common) ? Path.Combine(repository.Info.Path, File.ReadAllLines(common)[0]) : repository.Info.Path;
        return repository.Info.IsShallow || repository.Config.Any(entry => IsPartial(entry.Key))
            || File.Exists(Path.Combine(shared, "shallow")) || File.Exists(Path.Combine(shared, "info", "grafts"));
    }

    /// <summary>What a remote promises is fetched when it is asked for; nobody asks while records are read.</summary>
    private static bool IsPartial(string setting) => setting == "extensions.partialclone"
        || (setting.StartsWith("remote.", StringComparison.Ordinal) && setting.EndsWith(".promisor", StringComparison.Ordinal));
}
