using System.Globalization;
using ReleasePortal.Domain.Products;
using ReleasePortal.Repository.History;

namespace ReleasePortal.Repository.Products.Clones;

/// <summary>Reads commits and their sizes from Git's own log. No attributes are obeyed, so that a size depends on contents alone.</summary>
internal static class GitCodeLog
{
    private const string EmptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

    private static readonly string[] Arguments =
    [
        "--bare", "-c", "core.attributesFile=/dev/null", "-c", $"attr.tree={EmptyTree}", "-c", "log.showRoot=true", "-c", "log.showSignature=false",
        "log", "--raw", "--numstat", "-z", "--no-abbrev", "--no-renames", "--diff-algorithm=myers", "--no-ext-diff", "--no-textconv", "--no-color",
        "--no-decorate", "--no-notes", "--no-mailmap", "--ignore-submodules=all", "--format=%H%x00%P%x00%ct", "--end-of-options",
    ];

    /// <returns>In no certain order; null where Git is missing or fails.</returns>
    /// <exception cref="ProductLimitException">There are too many, or it takes too long.</exception>
    public static IReadOnlyList<CodeCommit>? Read(string repository, IEnumerable<string> ids, IEnumerable<string> known, CodeCommitReader reader, CancellationToken deadline)
    {
        using var git = GitProgram.Start(repository, [.. Arguments, .. ids, .. known.Select(id => $"^{id}")], new(ProductLimits.TimeOfOne, deadline));
        if (git is null)
            return null;
        var commits = Parse(RawLog.Pieces(git.Output), reader);
        var isComplete = git.EndsWell();
        if (git.IsLate)
            throw ProductLimits.PassedByDeployments;
        return isComplete ? commits : null;
    }

    /// <summary>Each commit is an id, its parents, its time; then a colon and a path for each file; then lines and a path for each file.</summary>
    internal static List<CodeCommit> Parse(IEnumerable<string> pieces, CodeCommitReader reader)
    {
        var commits = new List<CodeCommit>();
        var files = new Dictionary<string, FileChange>(StringComparer.Ordinal);
        string[]? head = null;
        using var piece = pieces.GetEnumerator();
        while (piece.MoveNext())
        {
            var text = piece.Current.TrimStart('\n');
            if (text.StartsWith(':'))
                Begin(text.Split(' '), Following(piece), files);
            else if (text.Contains('\t', StringComparison.Ordinal))
                Measure(piece.Current.TrimStart('\n').Split('\t', 3), files);
            else if (text.Length > 0)
            {
                if (head is not null)
                    commits.Add(Made(head, files, reader));
                head = [text, Following(piece), Following(piece)];
                files.Clear();
            }
        }

        if (head is not null)
            commits.Add(Made(head, files, reader));
        return commits;
    }

    private static string Following(IEnumerator<string> piece) => piece.MoveNext() ? piece.Current : "";

    private static void Begin(string[] words, string path, Dictionary<string, FileChange> files)
    {
        var (before, after) = (BlobOf(words[0][1..], words[2]), BlobOf(words[1], words[3]));
        if (before != after)
            files[path] = new FileChange(path, before, after, 0, 0);
    }

    /// <summary>A submodule is no file, and neither is what is missing.</summary>
    private static string? BlobOf(string mode, string id) => mode is "160000" or "000000" ? null : id;

    private static void Measure(string[] words, Dictionary<string, FileChange> files)
    {
        if (files.TryGetValue(words[2], out var file))
            files[words[2]] = file with { Added = file.Added + Lines(words[0]), Deleted = file.Deleted + Lines(words[1]) };
    }

    /// <summary>A dash stands for what is not text.</summary>
    private static long Lines(string digits) => long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var lines) ? lines : 0;

    private static CodeCommit Made(string[] head, Dictionary<string, FileChange> files, CodeCommitReader reader) => reader.Read(
        head[0], head[1].Split(' ', StringSplitOptions.RemoveEmptyEntries),
        long.TryParse(head[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds) ? seconds : null, files.Values);
}
