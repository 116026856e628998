using ReleasePortal.Domain.History;
using ReleasePortal.Repository.Records;

namespace ReleasePortal.Repository.History.Kept;

/// <summary>Reads what a <see cref="KeptCommitWriter"/> wrote.</summary>
internal sealed class KeptCommitReader
{
    private readonly KeptReader reader;
    private readonly KeptShelf shelf;
    private readonly KeptFileVersion.Location[] places;
    private readonly Func<KeptFileVersion> version;

    public KeptCommitReader(KeptReader reader)
    {
        this.reader = reader;
        var ids = reader.Ids();
        var people = reader.Each(() => new Identity(reader.Text(), reader.Text()));
        var messages = reader.Each(reader.PassText);
        places = reader.Each(() => reader.Text() is var path && RecordPaths.Locate(path) is { } record ? new KeptFileVersion.Location(path, record) : throw KeptReader.Damaged);
        version = Version;
        shelf = new KeptShelf(reader, ids, people, messages, reader.Ids());
    }

    /// <summary>That parents come first makes it certain that no commit is its own ancestor.</summary>
    public KeptLog Read()
    {
        if (shelf.Ids.Count == 0 || !shelf.Ids.AreSorted)
            throw KeptReader.Damaged;
        var (numbers, commits, parents) = (new int[shelf.Ids.Count], new LoggedCommit[shelf.Ids.Count], new int[shelf.Ids.Count][]);
        for (var written = 0; written < numbers.Length; written++)
        {
            var number = numbers[written] = reader.Number(numbers.Length);
            if (commits[number] is not null)
                throw KeptReader.Damaged;
            var told = new int[reader.Count()];
            for (var index = 0; index < told.Length; index++)
                told[index] = numbers[written - 1 - reader.Number(written)];
            commits[number] = Commit(number, told);
            parents[number] = told.Length < 2 ? told : [.. told.Distinct()];
        }

        return new KeptLog(new CommitTable(commits, parents), shelf.Ids[numbers[^1]]);
    }

    private KeptCommit Commit(int number, int[] parents)
    {
        var toldAt = reader.Number(2) == 1 ? reader.Position : 0;
        if (toldAt > 0)
            shelf.PassTold(reader);
        return new KeptCommit(shelf, number, parents, toldAt, reader.Each(version));
    }

    private KeptFileVersion Version()
    {
        var read = new KeptFileVersion(shelf, places[reader.Number(places.Length)], reader.Position);
        shelf.PassBlobs(reader);
        return read;
    }
}
