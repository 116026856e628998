using LibGit2Sharp;
using NodaTime;
using ReleasePortal.Domain.Products;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.Products.Clones;

/// <summary>Asks one clone what it knows of a service.</summary>
internal static class CloneReader
{
    private const int MostTags = 20_000;

    /// <param name="question">What to ask.</param>
    /// <param name="folder">The folder with Git's files.</param>
    /// <param name="patience">How long commits are read.</param>
    public static ServiceClone Read(CodeQuestion question, string folder, TimeSpan patience)
    {
        try
        {
            using var repository = GitRepository.OpenBare(folder);
            var names = new NameResolver(repository);
            var answers = question.Names.ToDictionary(name => name, names.Resolve);
            var clone = new ServiceClone(question.Service.Id) { Answers = answers, Tags = TagsOf(repository), Times = TimesOf(answers.Values, repository) };
            var deployed = question.Deployed.Select(name => answers[name]).OfType<CommitAnswer.Found>().Select(found => found.Id).Distinct(StringComparer.Ordinal).ToList();
            return WithCommits(clone, repository, deployed, question.Service.Repository?.Folder, patience);
        }
        catch (Exception error) when (error is LibGit2SharpException or SnapshotException)
        {
            return new ServiceClone(question.Service.Id) { Problem = "its clone cannot be read; git fsck says whether it is damaged" };
        }
    }

    private static Dictionary<string, Instant> TimesOf(IEnumerable<CommitAnswer> answers, LibGit2Sharp.Repository repository) => answers
        .OfType<CommitAnswer.Found>()
        .Select(found => found.Id)
        .Distinct(StringComparer.Ordinal)
        .Select(id => GitRepository.TryStamp(repository.Lookup<Commit>(id)))
        .OfType<CommitStamp>()
        .ToDictionary(stamp => stamp.Id, stamp => stamp.CommittedAt, StringComparer.Ordinal);

    private static ServiceClone WithCommits(ServiceClone clone, LibGit2Sharp.Repository repository, List<string> deployed, string? folder, TimeSpan patience)
    {
        if (deployed.Count < 2)
            return clone;
        if (GitGaps.In(repository))
            return clone with { Gap = "its clone is shallow, partial or grafted, so that commits or files may be missing from it" };
        try
        {
            return clone with { Commits = CodeLog.Read(repository, deployed, folder, patience) };
        }
        catch (ProductLimitException limit)
        {
            return clone with { Gap = limit.Message };
        }
        catch (Exception error) when (error is LibGit2SharpException or ArgumentOutOfRangeException)
        {
            return clone with { Gap = "commits between its deployments cannot be read; git fsck says whether the clone is damaged" };
        }
    }

    /// <summary>For hints only: where there are very many, none is given.</summary>
    private static IReadOnlyList<string> TagsOf(LibGit2Sharp.Repository repository)
    {
        var tags = repository.Refs.FromGlob("refs/tags/*").Select(tag => tag.CanonicalName["refs/tags/".Length..]).Take(MostTags + 1).ToList();
        return tags.Count > MostTags ? [] : [.. tags.Order(StringComparer.Ordinal)];
    }
}
