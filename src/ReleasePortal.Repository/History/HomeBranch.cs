using System.Text.RegularExpressions;
using ReleasePortal.Domain.History;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Repository.Yaml;

namespace ReleasePortal.Repository.History;

/// <summary>
/// The branch whose history is told. <c>git pull</c> merges it into whatever somebody has committed meanwhile, so that what the branch
/// held comes second; when that merge is pushed it becomes the branch. Git's own words for such a merge name the branch that it
/// brought in, and so does the merge of the branch into one that is later fast-forwarded: then the second parent is the branch.
/// </summary>
/// <param name="Names">Such as <c>main</c>.</param>
/// <param name="Address">Host and path of the repository, in small letters; null where the portal does not say it.</param>
internal sealed partial record HomeBranch(IReadOnlyList<string> Names, string? Address)
{
    public const string Settings = "portal.yml";

    /// <param name="settings">The text of <c>portal.yml</c>, which says where its records live; null where there is none.</param>
    public static HomeBranch Of(byte[]? settings)
    {
        var fields = settings is null ? null : new FieldReader(new FieldBlocks()).Read(".yml", settings);
        return new HomeBranch(
            fields?.Find("repository.branch") is { Length: > 0 } name ? [name] : ["main", "master"],
            fields?.Find("repository.url") is { } url ? Bare(url) : null);
    }

    public static HomeBranch Of(IEnumerable<SnapshotFile> files) =>
        Of(files.FirstOrDefault(file => file is { Path: Settings, Kind: EntryKind.RegularFile, Size: <= YamlLimits.Bytes })?.Read());

    /// <summary>Two that say the same read the same history.</summary>
    public string Key => $"{string.Join(' ', Names)} {Address}";

    /// <summary>The commit with the parent first that was the branch, and its files with what they were there. A merge that was made anew, with another message perhaps, is not believed.</summary>
    public LoggedCommit WithBranchFirst(LoggedCommit commit) => commit is { Parents: [var side, var branch], Told: { } told } && told.AuthoredAt == told.CommittedAt && Brings(told.Message)
        ? new ReadCommit(commit.Id, [branch, side], told, [.. commit.Files.Select(file => new ReadFileVersion(file.Path, file.Record, [file.Before[1], file.Before[0]], file.After))])
        : commit;

    /// <summary>What the branch held before a commit; null before its first.</summary>
    public LibGit2Sharp.Commit? BranchBefore(LibGit2Sharp.Commit commit) =>
        commit.Parents.ToList() is [_, var branch] && LibraryLog.Told(commit) is { } told && told.AuthoredAt == told.CommittedAt && Brings(told.Message) ? branch : commit.Parents.FirstOrDefault();

    /// <summary>Whether a merge of two says that it brought in the branch itself. One that was pulled from another repository is a branch like any other.</summary>
    public bool Brings(CommitMessage message)
    {
        var match = Merge().Match(message.Subject);
        return match.Success && Names.Contains(match.Groups["name"].Value, StringComparer.Ordinal)
            && (Address is null || match.Groups["from"].Value is not { Length: > 0 } from || !Remote().IsMatch(from) || Bare(from) == Address);
    }

    /// <summary>git.example/release/portal of https://git.example/release/portal.git and of git@git.example:release/portal.</summary>
    private static string Bare(string address)
    {
        var bare = Port().Replace(Scheme().Replace(address, ""), "/").Replace(':', '/').Trim('/').ToLowerInvariant();
        return bare.EndsWith(".git", StringComparison.Ordinal) ? bare[..^".git".Length] : bare;
    }

    [GeneratedRegex("^Merge (branch '(?<name>[^']+)'( of (?<from>[^ ]+))?|remote-tracking branch '[^'/]+/(?<name>[^']+)')( into [^ ']+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Merge();

    [GeneratedRegex("^([a-z+]+://)?([^@/]*@)?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Scheme();

    [GeneratedRegex("(?<=^[^/]+):[0-9]{1,5}/", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Port();

    /// <summary>A path of the machine says nothing of where a repository is.</summary>
    [GeneratedRegex(@"^([a-z+]+://[^/]|[^/.][^/]*:[^/\\])", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Remote();
}
