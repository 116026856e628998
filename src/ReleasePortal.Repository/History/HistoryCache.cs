using System.Security.Cryptography;
using NodaTime;
using ReleasePortal.Domain.History;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Repository.History;

/// <summary>
/// Keeps what the log told in a file, so that the next walk reads only what is new. The file is disposable: what is missing,
/// damaged, or of another version of the portal is read again, and nothing but time depends on it.
/// </summary>
/// <param name="file">Where it is kept.</param>
/// <param name="prefix">Where the records are in the repository: another folder is another cache.</param>
internal sealed class HistoryCache(string file, string prefix)
{
    /// <summary>The shape of the file, and what is read from commits: changes with either.</summary>
    private const string Version = "release-portal-history-1";

    /// <summary>The cache of a folder of records.</summary>
    public static string FileOf(string folder) => Path.Combine(folder, ".portal", "history");

    /// <returns>The commits, the last one of the walk first; null where nothing usable is kept.</returns>
    public IReadOnlyList<LoggedCommit>? Load()
    {
        try
        {
            if (!File.Exists(file))
                return null;
            var bytes = File.ReadAllBytes(file);
            if (bytes.Length < SHA256.HashSizeInBytes || !SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes)))
                return null;
            using var reader = new BinaryReader(new MemoryStream(bytes, SHA256.HashSizeInBytes, bytes.Length - SHA256.HashSizeInBytes));
            return reader.ReadString() == Version && reader.ReadString() == prefix ? new Reading(reader).Commits() : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes all, or leaves what is there: a folder that cannot be written to has no cache.</summary>
    /// <param name="commits">The last one first.</param>
    public void Save(IReadOnlyList<LoggedCommit> commits)
    {
        try
        {
            using var content = new MemoryStream();
            using (var writer = new BinaryWriter(content, System.Text.Encoding.UTF8, leaveOpen: true))
            {
                writer.Write(Version);
                writer.Write(prefix);
                new Writing(writer).Commits(commits);
            }

            var folder = Directory.CreateDirectory(Path.GetDirectoryName(file)!).FullName;
            File.WriteAllText(Path.Combine(folder, ".gitignore"), "*\n");
            var beside = $"{file}.{Environment.ProcessId}";
            using (var stream = File.Create(beside))
            {
                stream.Write(SHA256.HashData(content.GetBuffer().AsSpan(0, (int)content.Length)));
                content.WriteTo(stream);
            }

            File.Move(beside, file, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Without a cache the next walk takes longer; what it finds is the same.
        }
    }

    private sealed class Writing(BinaryWriter writer)
    {
        private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

        public void Commits(IReadOnlyList<LoggedCommit> commits)
        {
            writer.Write7BitEncodedInt(commits.Count);
            foreach (var commit in commits)
            {
                Text(commit.Id);
                writer.Write7BitEncodedInt(commit.Parents.Count);
                foreach (var parent in commit.Parents)
                    Text(parent);
                writer.Write(commit.Told is not null);
                if (commit.Told is { } told)
                    Told(told);
                writer.Write7BitEncodedInt(commit.Files.Count);
                foreach (var version in commit.Files)
                    Version(version);
            }
        }

        private void Told(Commit told)
        {
            Text(told.Author.Name);
            Text(told.Author.Mail);
            writer.Write(told.AuthoredAt.ToUnixTimeSeconds());
            Text(told.Committer.Name);
            Text(told.Committer.Mail);
            writer.Write(told.CommittedAt.ToUnixTimeSeconds());
            Text(told.Message.Text);
        }

        private void Version(FileVersion version)
        {
            Text(version.Path);
            writer.Write7BitEncodedInt(version.Before.Count);
            foreach (var blob in version.Before)
                Text(blob ?? "");
            Text(version.After ?? "");
        }

        /// <summary>Each text is written once; then its number is.</summary>
        private void Text(string text)
        {
            if (known.TryGetValue(text, out var number))
            {
                writer.Write7BitEncodedInt(number);
                return;
            }

            known.Add(text, known.Count + 1);
            writer.Write7BitEncodedInt(0);
            writer.Write(text);
        }
    }

    private sealed class Reading(BinaryReader reader)
    {
        private readonly List<string> known = [""];
        private readonly Dictionary<string, RecordLocation?> located = new(StringComparer.Ordinal);

        public List<LoggedCommit> Commits()
        {
            var commits = new List<LoggedCommit>();
            for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
            {
                var id = Text();
                var parents = new string[reader.Read7BitEncodedInt()];
                for (var index = 0; index < parents.Length; index++)
                    parents[index] = Text();
                var told = reader.ReadBoolean() ? Told(id) : null;
                var files = new List<FileVersion>();
                for (var more = reader.Read7BitEncodedInt(); more > 0; more--)
                    files.Add(Version());
                commits.Add(new LoggedCommit(id, parents, told, files));
            }

            return commits;
        }

        private Commit Told(string id)
        {
            var author = new Identity(Text(), Text());
            var authored = Instant.FromUnixTimeSeconds(reader.ReadInt64());
            var committer = new Identity(Text(), Text());
            var committed = Instant.FromUnixTimeSeconds(reader.ReadInt64());
            return new Commit(id, author, authored, committer, committed, new CommitMessage(Text()));
        }

        private FileVersion Version()
        {
            var path = Text();
            var before = new string?[reader.Read7BitEncodedInt()];
            for (var index = 0; index < before.Length; index++)
                before[index] = Blob();
            if (!located.TryGetValue(path, out var record))
                located.Add(path, record = RecordPaths.Locate(path));
            return new FileVersion(path, record!, before, Blob());
        }

        private string? Blob() => Text() is { Length: > 0 } blob ? blob : null;

        private string Text()
        {
            var number = reader.Read7BitEncodedInt();
            if (number > 0)
                return known[number];
            known.Add(reader.ReadString());
            return known[^1];
        }
    }
}
