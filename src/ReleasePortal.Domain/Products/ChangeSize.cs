namespace ReleasePortal.Domain.Products;

/// <summary>How much code changed. Merges are not counted; they bring nothing that other commits did not.</summary>
/// <param name="Commits">How many.</param>
/// <param name="Files">Paths that one of them changed, each counted once; those that are not text too.</param>
/// <param name="Added">The sum of the lines that each of them added.</param>
/// <param name="Deleted">The sum of the lines that each of them deleted.</param>
public sealed record ChangeSize(int Commits, int Files, long Added, long Deleted)
{
    public static ChangeSize Of(IReadOnlyCollection<CodeCommit> commits) => new(
        commits.Count,
        commits.SelectMany(commit => commit.Files).Distinct(StringComparer.Ordinal).Count(),
        commits.Sum(commit => commit.Added),
        commits.Sum(commit => commit.Deleted));
}
