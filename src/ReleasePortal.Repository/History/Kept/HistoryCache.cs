using NodaTime;
using ReleasePortal.Domain.History;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Repository.History.Kept;

/// <summary>Keeps what the log told, so that the next walk reads only what is new.</summary>
/// <param name="file">Where it is kept.</param>
/// <param name="prefix">Where the records are in the repository: another folder is another cache.</param>
internal sealed class HistoryCache(string file, string prefix)
{
    /// <summary>The cache of a folder of records.</summary>
    public static string FileOf(string folder) => Path.Combine(folder, ".portal", "history");

    private readonly KeptFile kept = new(file, $"release-portal-history-4 {prefix} {Kinds}");

    /// <summary>Only the files of records are kept: with another kind of record there are others.</summary>
    private static string Kinds => string.Join(' ', RecordKinds.All.Select(kind => kind.Location));

    /// <returns>The commits, the last one of the walk first; null where nothing usable is kept.</returns>
    public IReadOnlyList<LoggedCommit>? Load() => kept.Read(reader => new Reading(reader).Commits());

    /// <param name="commits">The last one first.</param>
    public void Save(IReadOnlyList<LoggedCommit> commits) => kept.Write(writer => new Writing(writer).Commits(commits));

    private sealed class Writing(BinaryWriter writer)
    {
        private readonly TextTable texts = new(writer);

        public void Commits(IReadOnlyList<LoggedCommit> commits)
        {
            writer.Write7BitEncodedInt(commits.Count);
            foreach (var commit in commits)
            {
                texts.Write(commit.Id);
                writer.Write7BitEncodedInt(commit.Parents.Count);
                foreach (var parent in commit.Parents)
                    texts.Write(parent);
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
            texts.Write(told.Author.Name);
            texts.Write(told.Author.Mail);
            writer.Write(told.AuthoredAt.ToUnixTimeSeconds());
            texts.Write(told.Committer.Name);
            texts.Write(told.Committer.Mail);
            writer.Write(told.CommittedAt.ToUnixTimeSeconds());
            texts.Write(told.Message.Text);
        }

        private void Version(FileVersion version)
        {
            texts.Write(version.Path);
            writer.Write7BitEncodedInt(version.Before.Count);
            foreach (var blob in version.Before)
                texts.Write(blob ?? "");
            texts.Write(version.After ?? "");
        }
    }

    private sealed class Reading(BinaryReader reader)
    {
        private readonly ReadTextTable texts = new(reader);
        private readonly Dictionary<string, RecordLocation?> located = new(StringComparer.Ordinal);

        public List<LoggedCommit> Commits()
        {
            var commits = new List<LoggedCommit>();
            for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
            {
                var id = texts.Read();
                var parents = new string[reader.Read7BitEncodedInt()];
                for (var index = 0; index < parents.Length; index++)
                    parents[index] = texts.Read();
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
            var author = new Identity(texts.Read(), texts.Read());
            var authored = Instant.FromUnixTimeSeconds(reader.ReadInt64());
            var committer = new Identity(texts.Read(), texts.Read());
            var committed = Instant.FromUnixTimeSeconds(reader.ReadInt64());
            return new Commit(id, author, authored, committer, committed, new CommitMessage(texts.Read()));
        }

        private FileVersion Version()
        {
            var path = texts.Read();
            var before = new string?[reader.Read7BitEncodedInt()];
            for (var index = 0; index < before.Length; index++)
                before[index] = Blob();
            if (!located.TryGetValue(path, out var record))
                located.Add(path, record = RecordPaths.Locate(path));
            return new FileVersion(path, record!, before, Blob());
        }

        private string? Blob() => texts.Read() is { Length: > 0 } blob ? blob : null;
    }
}
