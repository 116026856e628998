using NodaTime;
using ReleasePortal.Domain.History;

namespace ReleasePortal.Repository.History.Kept;

/// <summary>What kept commits share: whoever stands in many of them is told once.</summary>
/// <param name="Reader">Reads what is told elsewhere.</param>
/// <param name="Ids">Of the commits, in their order.</param>
/// <param name="People">Who wrote and committed them.</param>
/// <param name="MessagesAt">Where their messages are.</param>
/// <param name="BlobIds">Of all versions of files.</param>
internal sealed record KeptShelf(KeptReader Reader, KeptIds Ids, Identity[] People, int[] MessagesAt, KeptIds BlobIds)
{
    /// <summary>Goes past it and makes sure that it can be told.</summary>
    public void PassTold(KeptReader reader)
    {
        for (var person = 0; person < 2; person++)
        {
            reader.Number(People.Length);
            if (CommitTime.Of(reader.Long()) is null)
                throw KeptReader.Damaged;
        }

        reader.Number(MessagesAt.Length);
    }

    /// <inheritdoc cref="PassTold"/>
    public void PassBlobs(KeptReader reader)
    {
        var count = reader.Number();
        if (count < 2)
            throw KeptReader.Damaged;
        for (; count > 0; count--)
            reader.Number(BlobIds.Count + 1);
    }

    public Commit Told(string id, int at)
    {
        var reader = Reader.At(at);
        var (author, authored) = (People[reader.Number()], Instant.FromUnixTimeSeconds(reader.Long()));
        var (committer, committed) = (People[reader.Number()], Instant.FromUnixTimeSeconds(reader.Long()));
        return new Commit(id, author, authored, committer, committed, new CommitMessage(Reader.At(MessagesAt[reader.Number()]).Text()));
    }

    /// <summary>Null for each that is missing.</summary>
    public string?[] Blobs(int at)
    {
        var reader = Reader.At(at);
        var blobs = new string?[reader.Number()];
        for (var index = 0; index < blobs.Length; index++)
            blobs[index] = reader.Number() is > 0 and var number ? BlobIds[number - 1] : null;
        return blobs;
    }
}
