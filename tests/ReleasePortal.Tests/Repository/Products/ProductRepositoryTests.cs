using ReleasePortal.Repository.Products;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Repository.Products;

/// <summary>Clones as they are: shallow, damaged, with tags of both kinds, and with settings of strangers.</summary>
public sealed class ProductRepositoryTests
{
    [Fact]
    public void A_tag_with_a_message_of_its_own_stands_for_its_commit()
    {
        using var clone = new ProductClone();
        clone.OnMain("feat: gift cards");
        clone.TagWithMessage("1.1");
        using var repository = ProductRepository.TryOpen(clone.Path)!;

        Assert.Equal(clone.Tip, repository.Find("1.1"));
        Assert.Equal(clone.Tip, repository.Find("main"));
        Assert.Equal(clone.Tip, repository.Find(clone.Tip[..8]));
        Assert.Equal(["1.0", "1.1"], repository.Tags);
    }

    [Theory]
    [InlineData("1.2")]
    [InlineData("")]
    [InlineData("--all")]
    [InlineData("a..b")]
    [InlineData("bad\nname")]
    [InlineData("@{upstream}")]
    [InlineData("HEAD^{tree}")]
    [InlineData("0123456")]
    public void What_is_no_revision_is_nothing(string revision)
    {
        using var clone = new ProductClone();
        using var repository = ProductRepository.TryOpen(clone.Path)!;

        Assert.Null(repository.Find(revision));
    }

    [Fact]
    public void A_span_is_what_one_has_and_the_other_has_not()
    {
        using var clone = new ProductClone();
        var hotfix = clone.OnBranch(clone.Tip, "fix: hotfix");
        var feature = clone.OnMain("feat: gift cards");
        using var repository = ProductRepository.TryOpen(clone.Path)!;

        var span = repository.Between(hotfix, clone.Tip);

        Assert.Equal([feature], span.Commits.Keys);
        Assert.Equal([hotfix], span.Missed.Select(commit => commit.Id));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_shallow_clone_that_lacks_commits_says_so(int depth)
    {
        using var clone = new ProductClone();
        for (var number = 0; number < 5; number++)
            clone.OnMain($"fix: number {number}");
        using var folder = new TemporaryFolder();
        await Shell.Run(folder.Path, $"git clone -q --bare --depth {depth} file://{clone.Path} shallow && git -C shallow fetch -q --depth 1 origin tag 1.0 --no-tags");
        using var repository = ProductRepository.TryOpen(Path.Combine(folder.Path, "shallow"))!;

        Assert.True(repository.IsShallow);
        var missing = Assert.Throws<ProductHistoryException>(() => repository.Between(repository.Find("1.0")!, repository.Find("main")!));
        Assert.True(missing.IsShallow);
    }

    [Fact]
    public async Task A_shallow_clone_that_has_all_that_is_asked_for_is_enough()
    {
        using var clone = new ProductClone();
        for (var number = 0; number < 5; number++)
            clone.OnMain($"fix: number {number}");
        using var folder = new TemporaryFolder();
        await Shell.Run(folder.Path, $"git clone -q --bare --depth 4 file://{clone.Path} shallow");
        using var repository = ProductRepository.TryOpen(Path.Combine(folder.Path, "shallow"))!;

        Assert.Equal(2, repository.Between(repository.Find("main~2")!, repository.Find("main")!).Commits.Count);
    }

    [Fact]
    public async Task A_missing_commit_is_missing_history_and_no_fault_of_ours()
    {
        using var clone = new ProductClone();
        var lost = clone.OnMain("fix: one");
        clone.OnMain("fix: two");
        await Shell.Run(clone.Path, $"rm -f objects/{lost[..2]}/{lost[2..]}");
        using var repository = ProductRepository.TryOpen(clone.Path)!;

        var missing = Assert.Throws<ProductHistoryException>(() => repository.Between(repository.Find("1.0")!, repository.Find("main")!));

        Assert.False(missing.IsShallow);
    }

    [Fact]
    public async Task Messages_that_are_no_text_and_settings_of_strangers_are_read_and_nothing_is_run()
    {
        using var clone = new ProductClone();
        clone.OnMain("fix: one");
        await Shell.Run(clone.Path, """
            git config core.fsmonitor "touch $PWD/ran"; git config core.sshCommand "touch $PWD/ran"; git config alias.log "!touch $PWD/ran"
            printf '#!/bin/sh\ntouch %s/ran\n' "$PWD" > hooks/post-checkout; chmod +x hooks/post-checkout
            commit=$(printf 'tree %s\nparent %s\nauthor  <> 99999999999999 +9999\ncommitter  <> -1 -0000\n\nfix: \377\376 bytes\001\n' "$(git rev-parse main^{tree})" "$(git rev-parse main)" | git hash-object -t commit -w --literally --stdin)
            git update-ref refs/heads/main "$commit"
            """);
        using var repository = ProductRepository.TryOpen(clone.Path)!;

        var span = repository.Between(repository.Find("1.0")!, repository.Find("main")!);

        Assert.Equal(2, span.Commits.Count);
        Assert.Contains(span.Commits.Values, commit => commit.Message.StartsWith("fix: ", StringComparison.Ordinal) && commit.Message.Contains("bytes", StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Combine(clone.Path, "ran")));
    }

    [Fact]
    public void A_folder_outside_of_every_repository_has_none()
    {
        using var folder = new TemporaryFolder();

        Assert.Null(ProductRepository.TryOpen(folder.Path));
    }
}
