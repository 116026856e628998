using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Products;

namespace ReleasePortal.Cli.Commands;

/// <summary>Reads the repository of a product, and says what to do where that does not work.</summary>
internal static class ProductHistory
{
    private const int FewTags = 8;

    /// <param name="folder">A full path.</param>
    /// <param name="from">What readers have.</param>
    /// <param name="to">What they get.</param>
    public static ProductSpan Between(string folder, string from, string to)
    {
        if (!Directory.Exists(folder))
            throw new CommandFailure(ExitStatus.WrongUse, $"There is no folder {folder}.", "Look at the path after --repository: it names a clone of the product's repository.");
        using var repository = ProductRepository.TryOpen(folder) ?? throw new CommandFailure(
            ExitStatus.WrongUse, $"The folder {folder} is in no Git repository.", "Name a clone of the product's repository with --repository PATH.");
        var (old, young) = (Found(repository, "--from", from), Found(repository, "--to", to));
        var span = Read(repository, old, young);
        return span is { Commits.Count: 0, Missed.Count: > 0 } ? throw new CommandFailure(
            ExitStatus.WrongUse, $"{to} is older than {from}: it has nothing that {from} has not.", "Write the older one after --from.") : span;
    }

    private static string Found(ProductRepository repository, string option, string revision)
    {
        if (repository.Find(revision) is { } commit)
            return commit;
        if (repository.IsShallow)
        {
            throw new CommandFailure(
                ExitStatus.Environment, $"{option} {revision} is not in this clone, which is shallow: older commits and tags were left out.", "Fetch them: git fetch --unshallow --tags");
        }

        var tags = repository.Tags;
        throw new CommandFailure(
            ExitStatus.WrongUse,
            $"{option} cannot be \"{revision}\": the repository has no tag, branch or commit of this name.",
            DidYouMean.Among(tags, revision, tags.Count == 0 ? "It has no tags at all; git fetch --tags brings those of its origin." : $"Some of its tags: {string.Join(", ", tags.TakeLast(FewTags))}; git fetch --tags brings those of its origin."));
    }

    private static ProductSpan Read(ProductRepository repository, string from, string to)
    {
        try
        {
            return repository.Between(from, to);
        }
        catch (ProductHistoryException missing)
        {
            throw new CommandFailure(
                ExitStatus.Environment, missing.Message, missing.IsShallow ? "Fetch them: git fetch --unshallow --tags" : "Look what is damaged with git fsck, or clone the repository anew.");
        }
        catch (ProductLimitException limit)
        {
            throw new CommandFailure(ExitStatus.Limit, limit.Message, "Draft in parts: name tags between the two.");
        }
    }
}
