using System.Globalization;
using System.Text;
using NodaTime;

namespace ReleasePortal.Repository.History;

/// <summary>Understands what <c>git log --raw -z</c> writes: pieces with a NUL after each.</summary>
internal static class RawLog
{
    /// <summary>Id, time, ids of the parents. A head never begins with a colon, and each change does.</summary>
    public const string Format = "%H %ct %P";

    private const long LastSecond = 253_402_300_799;

    public static List<LoggedCommit> Parse(Stream log, string prefix)
    {
        var commits = new List<LoggedCommit>();
        var files = new List<FileVersion>();
        using var pieces = Pieces(log).GetEnumerator();
        while (pieces.MoveNext())
        {
            var piece = pieces.Current.TrimStart('\n');
            if (piece.Length == 0)
                continue;
            if (piece[0] != ':')
            {
                files = [];
                commits.Add(Head(piece, files));
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

    private static LoggedCommit Head(string piece, List<FileVersion> files)
    {
        var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = long.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= LastSecond
            ? Instant.FromUnixTimeSeconds(seconds)
            : (Instant?)null;
        return new LoggedCommit(words[0], words[2..], at, files);
    }

    /// <summary>A colon for each parent, their modes and the commit's, their blobs and the commit's, and letters.</summary>
    private static FileVersion? Change(string piece, string path, string prefix)
    {
        var parents = piece.Length - piece.TrimStart(':').Length;
        var words = piece.Split(' ');
        var blobs = Enumerable.Range(0, parents + 1).Select(at => BlobOf(words[at].TrimStart(':'), words[parents + 1 + at])).ToList();
        return FileVersion.Of(path, prefix, blobs[..parents], blobs[parents]);
    }

    /// <summary>A submodule is no file, and neither is what is missing.</summary>
    private static string? BlobOf(string mode, string id) => mode == "160000" || id.All(digit => digit == '0') ? null : id;

    private static IEnumerable<string> Pieces(Stream stream)
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
