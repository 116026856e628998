using LibGit2Sharp;
using ReleasePortal.Domain.Products;

namespace ReleasePortal.Repository.Products.Clones;

/// <summary>Finds the commits that names stand for. A tag is looked for among tags only, and a commit among ids only.</summary>
internal sealed class NameResolver(LibGit2Sharp.Repository repository)
{
    private const int WholeId = 40;

    public CommitAnswer Resolve(CodeName name)
    {
        try
        {
            return (name.IsTag ? Tag(name.Text) : Id(name.Text)) ?? (repository.Info.IsShallow
                ? new CommitAnswer.Unreadable($"its clone is shallow, and {name} may be among what was left out")
                : new CommitAnswer.Missing());
        }
        catch (AmbiguousSpecificationException)
        {
            return new CommitAnswer.Ambiguous();
        }
        catch (InvalidSpecificationException)
        {
            return new CommitAnswer.Missing();
        }
        catch (LibGit2SharpException)
        {
            return new CommitAnswer.Unreadable($"{name} cannot be read from its clone; git fsck says whether that is damaged");
        }
    }

    private CommitAnswer? Tag(string name)
    {
        if (!Reference.IsValidName($"refs/tags/{name}") || repository.Refs[$"refs/tags/{name}"] is not { } tag)
            return null;
        var target = (tag.ResolveToDirectReference() as DirectReference)?.Target;
        while (target is TagAnnotation annotation)
            target = annotation.Target;
        return target is Commit commit ? new CommitAnswer.Found(commit.Sha) : new CommitAnswer.Unreadable($"tag {name} stands for no commit that its clone has");
    }

    private CommitAnswer.Found? Id(string digits)
    {
        if (digits.Length > WholeId)
            return null;
        var found = digits.Length == WholeId ? repository.Lookup<Commit>(new ObjectId(digits)) : repository.Lookup(digits) as Commit;
        return found is null ? null
            : found.Sha.StartsWith(digits, StringComparison.Ordinal) ? new CommitAnswer.Found(found.Sha)
            : throw new AmbiguousSpecificationException("A branch or a tag is called like this too.");
    }
}
