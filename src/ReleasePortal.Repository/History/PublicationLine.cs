using System.Collections;
using ReleasePortal.Domain.History;

namespace ReleasePortal.Repository.History;

/// <summary>The line of first parents, of which only what is asked for is made; null for a commit that does not say when it was made.</summary>
internal sealed class PublicationLine(IReadOnlyList<LoggedCommit> commits) : IReadOnlyList<Publication?>
{
    private readonly Publication?[] made = new Publication?[commits.Count];

    public int Count => made.Length;

    public Publication? this[int index] => made[index] ??= commits[index].Told is { } told ? new Publication(told, index) : null;

    public IEnumerator<Publication?> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
