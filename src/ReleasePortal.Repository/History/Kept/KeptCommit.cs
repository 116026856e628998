using ReleasePortal.Domain.History;

namespace ReleasePortal.Repository.History.Kept;

/// <summary>A commit as it was kept. What it says is read when somebody asks: most commits are only counted.</summary>
/// <param name="shelf">Where it stands.</param>
/// <param name="number">Its number there.</param>
/// <param name="parents">The numbers of its parents, in their order.</param>
/// <param name="toldAt">Where it says something of itself; 0 where it does not.</param>
/// <param name="files">What it did.</param>
internal sealed class KeptCommit(KeptShelf shelf, int number, int[] parents, int toldAt, KeptFileVersion[] files) : LoggedCommit
{
    private Commit? told;

    public override string Id => shelf.Ids[number];

    public override IReadOnlyList<string> Parents => Array.ConvertAll(parents, parent => shelf.Ids[parent]);

    public override bool IsTold => toldAt > 0;

    public override Commit? Told => IsTold ? told ??= shelf.Told(Id, toldAt) : null;

    public override IReadOnlyList<FileVersion> Files => files;
}
