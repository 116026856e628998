using ReleasePortal.Domain.History;

namespace ReleasePortal.Repository.History;

/// <summary>A commit as the repository told it.</summary>
internal sealed class ReadCommit(string id, IReadOnlyList<string> parents, Commit? told, IReadOnlyList<FileVersion> files) : LoggedCommit
{
    public override string Id => id;

    public override IReadOnlyList<string> Parents => parents;

    public override bool IsTold => told is not null;

    public override Commit? Told => told;

    public override IReadOnlyList<FileVersion> Files => files;
}
