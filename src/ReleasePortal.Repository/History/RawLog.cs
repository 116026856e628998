using System.Globalization;
using System.Text;
using NodaTime;
using ReleasePortal.Domain.History;

namespace ReleasePortal.Repository.History;

/// <summary>Understands what <c>git log --raw -z</c> writes: pieces with a NUL after each.</summary>
internal static class RawLog
{
    /// <summary>A head: id, parents, author, committer, message. An id never begins with a colon, and each change does.</summary>
    public const string Format = "%H%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B";

    /// <summary>How many pieces of a head come after the id.</summary>
    private const int Rest = 8;

    public static List<LoggedCommit> Parse(Stream log, string prefix)
    {
        var commits = new List<LoggedCommit>();
        var files = new List<FileVersion>();
        var head = new string[Rest];
        using var pieces = Pieces(log).GetEnumerator();
        while (pieces.MoveNext())
        {
            var piece = pieces.Current.TrimStart('\n');
            if (piece.Length == 0)
                continue;
            if (piece[0] != ':')
            {
                for (var index = 0; index < Rest && pieces.MoveNext(); index++)
                    head[index] = pieces.Current;
                files = [];
                commits.Add(Head(piece, head, files));
                if (commits.Count > HistoryLimits.Commits)
                    throw HistoryLimits.Passed;
            }
            else if (pieces.MoveNext() && Change(piece, pieces.Current, prefix) is { } file)
            {
                files.Add(file);
            }
        }

        return commits;
    }

    private static LoggedCommit Head(string id, string[] head, List<FileVersion> files)
    {
        var told = TimeOf(head[3]) is { } authored && TimeOf(head[6]) is { } committed
            ? new Commit(id, Identity.Of(head[1], head[2]), authored, Identity.Of(head[4], head[5]), committed, CommitMessage.Of(head[7]))
            : null;
        return new ReadCommit(id, head[0].Split(' ', StringSplitOptions.RemoveEmptyEntries), told, files);
    }

    private static Instant? TimeOf(string seconds) =>
        long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var time) ? CommitTime.Of(time) : null;

    /// <summary>A colon for each parent, their modes and the commit's, their blobs and the commit's, and letters.</summary>
    private static FileVersion? Change(string piece, string path, string prefix)
    {
        var parents = piece.Length - piece.TrimStart(':').Length;
        var words = piece.Split(' ');
        var blobs = Enumerable.Range(0, parents + 1).Select(at => BlobOf(words[at].TrimStart(':'), words[parents + 1 + at])).ToList();
        return ReadFileVersion.Of(path, prefix, blobs[..parents], blobs[parents]);
    }

    /// <summary>A submodule is no file, and neither is what is missing.</summary>
    private static string? BlobOf(string mode, string id) => mode == "160000" || id.All(digit => digit == '0') ? null : id;

    /// <summary>What stands before each NUL.</summary>
    public static IEnumerable<string> Pieces(Stream stream)
    {
        var bytes = new byte[64 * 1024];
        var filled = 0;
        for (int read; (read = stream.Read(bytes, filled, bytes.Length - filled)) > 0;)
        {
            filled += read;
            var from = 0;
            for (int length; (length = bytes.AsSpan(from, filled - from).IndexOf((byte)0)) >= 0; from += length + 1)
                yield return Encoding.UTF8.GetString(bytes, from, length);
            Buffer.BlockCopy(bytes, from, bytes, 0, filled - from);
            filled -= from;
            if (filled == bytes.Length)
                Array.Resize(ref bytes, bytes.Length * 2);
        }
    }
}
