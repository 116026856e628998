using ReleasePortal.Domain.History;

namespace ReleasePortal.Repository.History.Kept;

/// <summary>
/// Writes all ids in their order, and people, messages, paths and blobs, each once; then the commits, each after its parents: the
/// number of its id, how many commits ago its parents were, what it says of itself, and its files.
/// </summary>
internal sealed class KeptCommitWriter(KeptWriter writer)
{
    private readonly KeptWriter rows = new();
    private readonly KeptTable<Identity> people = new();
    private readonly KeptTable<string> messages = new();
    private readonly KeptTable<string> paths = new();
    private readonly KeptTable<string> blobs = new();

    /// <param name="commits">Each after its parents, which are all there.</param>
    public void Write(IReadOnlyList<LoggedCommit> commits)
    {
        string[] ids = [.. commits.Select(commit => commit.Id).Order(StringComparer.Ordinal)];
        var written = new Dictionary<string, int>(ids.Length, StringComparer.Ordinal);
        foreach (var commit in commits)
        {
            rows.Number(Array.BinarySearch(ids, commit.Id, StringComparer.Ordinal));
            rows.Number(commit.Parents.Count);
            foreach (var parent in commit.Parents)
                rows.Number(written.Count - written[parent] - 1);
            written.Add(commit.Id, written.Count);
            Told(commit.Told);
            rows.Each(commit.Files, Version);
        }

        writer.Ids(ids);
        writer.Each(people.All, person =>
        {
            writer.Text(person.Name);
            writer.Text(person.Mail);
        });
        writer.Each(messages.All, writer.Text);
        writer.Each(paths.All, writer.Text);
        writer.Ids(blobs.All);
        writer.Bytes(rows.Written);
    }

    private void Told(Commit? told)
    {
        rows.Number(told is null ? 0 : 1);
        if (told is null)
            return;
        rows.Number(people.NumberOf(told.Author));
        rows.Long(told.AuthoredAt.ToUnixTimeSeconds());
        rows.Number(people.NumberOf(told.Committer));
        rows.Long(told.CommittedAt.ToUnixTimeSeconds());
        rows.Number(messages.NumberOf(told.Message.Text));
    }

    private void Version(FileVersion version)
    {
        rows.Number(paths.NumberOf(version.Path));
        rows.Each<string?>([.. version.Before, version.After], blob => rows.Number(blob is null ? 0 : blobs.NumberOf(blob) + 1));
    }
}
