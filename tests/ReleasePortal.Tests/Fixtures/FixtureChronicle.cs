namespace ReleasePortal.Tests.Fixtures;

/// <summary>The commits of a case, to be made in a real repository.</summary>
/// <param name="Commits">At least one, in the order in which they are made.</param>
/// <param name="Depth">How many commits a shallow clone has; null where the clone is whole.</param>
/// <param name="IsDirty">Whether files stand below the last commit: they are in the working tree only.</param>
internal sealed record FixtureChronicle(IReadOnlyList<FixtureCommit> Commits, int? Depth, bool IsDirty)
{
    /// <summary>Makes the commits; main stands on its last one.</summary>
    /// <param name="git">An empty repository.</param>
    /// <param name="author">Who makes them.</param>
    public void WriteTo(GitChronicle git, string author = "Test <test@shop.example>")
    {
        var tips = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var commit in Commits)
        {
            var below = tips.GetValueOrDefault(commit.Branch) ?? tips.GetValueOrDefault(FixtureCommit.Main);
            tips[commit.Branch] = git.CommitAs(author, "Write records", commit.Content, commit.At, [.. below is null ? [] : new[] { below }, .. commit.Merged.Select(branch => tips[branch])]);
        }

        git.PutMain(tips[FixtureCommit.Main]);
    }

    /// <summary>Clones the repository to a folder that is not there yet, and puts the files of the case into it that no commit has.</summary>
    public async Task CloneTo(string folder, GitChronicle git, SmallRepository content)
    {
        await Shell.Run(git.Path, $"git clone -q {(Depth is null ? "" : $"--depth {Depth}")} 'file://{git.Path}' '{folder}'");
        if (!IsDirty)
            return;
        foreach (var path in Commits[^1].Content.Files.Keys.Except(content.Files.Keys))
            File.Delete(Path.Combine(folder, path));
        content.WriteTo(folder);
    }
}
