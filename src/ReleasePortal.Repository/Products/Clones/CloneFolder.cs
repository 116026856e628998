using System.Diagnostics;
using ReleasePortal.Domain.Products;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Repository.Snapshots;

namespace ReleasePortal.Repository.Products.Clones;

/// <summary>
/// The one folder below which clones of product repositories lie. Records choose among what is in it by the address of a service's
/// repository, and nothing outside of it. Whatever a clone holds, the answer comes in time.
/// </summary>
/// <param name="root">A full path.</param>
public sealed class CloneFolder(string root)
{
    private readonly HashSet<string> silent = new(StringComparer.Ordinal);

    /// <summary>Asks clone after clone; those that there is no time left for say so.</summary>
    public ProductClones Read(IEnumerable<CodeQuestion> questions)
    {
        var clock = Stopwatch.StartNew();
        return new ProductClones(questions.Select(question => Read(question, clock)).ToList());
    }

    private ServiceClone Read(CodeQuestion question, Stopwatch clock)
    {
        try
        {
            return question.Service.Repository is not { } repository ? Unread(question, "its record names no repository")
                : ClonePath.Of(repository.Url) is not { } path ? Unread(question, "the address of its repository names no folder that a clone could lie in")
                : Locate(path) is not { } found ? Unread(question, $"there is no clone at {path} in the folder of clones")
                : InTime(question, found, clock);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Unread(question, "its clone cannot be opened");
        }
    }

    /// <returns>The folder with Git's files; null where there is none, or where links lead out of the folder of clones.</returns>
    private string? Locate(string path)
    {
        var home = RealPath.Of(root).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        return ((string[])[path, path + ".git"])
            .Select(name => Path.Combine([root, .. name.Split('/')]))
            .SelectMany(folder => (string[])[Path.Combine(folder, ".git"), folder])
            .FirstOrDefault(folder => IsGit(folder) && RealPath.Of(folder).StartsWith(home, StringComparison.Ordinal));
    }

    private static bool IsGit(string folder) =>
        File.Exists(Path.Combine(folder, "HEAD")) && Directory.Exists(Path.Combine(folder, "objects"));

    /// <summary>The library can be kept busy for ever by a damaged file, and nothing stops it: such a clone is not asked again.</summary>
    private ServiceClone InTime(CodeQuestion question, string folder, Stopwatch clock)
    {
        var left = ProductLimits.Time - clock.Elapsed;
        var patience = left < ProductLimits.TimeOfOne ? left : ProductLimits.TimeOfOne;
        if (silent.Contains(folder))
            return Unread(question, "its clone did not answer before; git fsck says whether it is damaged");
        if (patience <= TimeSpan.Zero)
            return Unread(question, $"reading the clones of other services took all of the {ProductLimits.Time.TotalMinutes:N0} minutes that there are");
        var answer = Task.Run(() => CloneReader.Read(question, folder, patience * 0.8));
        if (((IAsyncResult)answer).AsyncWaitHandle.WaitOne(patience))
            return answer.GetAwaiter().GetResult();
        silent.Add(folder);
        return Unread(question, $"its clone did not answer within {patience.TotalSeconds:N0} seconds; git fsck says whether it is damaged");
    }

    private static ServiceClone Unread(CodeQuestion question, string why) => new(question.Service.Id) { Problem = why };
}
