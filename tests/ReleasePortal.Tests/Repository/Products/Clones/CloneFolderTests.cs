using ReleasePortal.Domain.Products;
using ReleasePortal.Repository.Products.Clones;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Repository.Products.Clones;

/// <summary>Clones as they lie about: bare or not, shallow, partial, damaged, linked from elsewhere, and not there.</summary>
public sealed class CloneFolderTests
{
    private static readonly CodeName Tag = new("v1.0.0", IsTag: true);

    [Theory]
    [InlineData("git.shop.example/shop/api", "--mirror")]
    [InlineData("git.shop.example/shop/api.git", "--mirror")]
    [InlineData("git.shop.example/shop/api", "--bare")]
    [InlineData("git.shop.example/shop/api", "")]
    public async Task A_clone_of_any_make_is_found_where_the_address_says(string place, string how)
    {
        using var clones = new ClonesOfProducts().Planned("tag: v1.0.0");
        var commit = Tagged(clones);
        await clones.Clone(place, how);

        Assert.Equal(new CommitAnswer.Found(commit), clones.OfShop().Find(Tag));
        Assert.Null(clones.OfShop().Problem);
    }

    [Theory]
    [InlineData("git.shop.example/shop/mail")]
    [InlineData("git.shop.example/shop")]
    [InlineData("git.shop.example/shop/api/api")]
    [InlineData("git.shop.example/Shop/api")]
    public async Task A_clone_elsewhere_is_none(string place)
    {
        using var clones = new ClonesOfProducts().Planned("tag: v1.0.0");
        Tagged(clones);
        await clones.Clone(place);

        Assert.Equal("there is no clone at git.shop.example/shop/api in the folder of clones", clones.OfShop().Problem);
    }

    [Fact]
    public async Task A_repository_that_the_folder_of_clones_lies_in_is_no_clone()
    {
        using var clones = new ClonesOfProducts().Planned("tag: v1.0.0");
        Tagged(clones);
        await Shell.Run(clones.Path, "git init -q . && mkdir -p git.shop.example/shop/api");

        Assert.StartsWith("there is no clone", clones.OfShop().Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mkdir -p git.shop.example/shop && ln -s '{0}' git.shop.example/shop/api")]
    [InlineData("mkdir -p git.shop.example/shop/api && ln -s '{0}' git.shop.example/shop/api/.git")]
    [InlineData("mkdir -p git.shop.example/shop/api && echo 'gitdir: {0}' > git.shop.example/shop/api/.git")]
    [InlineData("mkdir -p '{0}/x/shop' && git clone -q --mirror '{0}' '{0}/x/shop/api' && ln -s '{0}/x' git.shop.example")]
    [InlineData("mkdir -p git.shop.example/shop && ln -s api git.shop.example/shop/api")]
    public async Task Links_out_of_the_folder_of_clones_are_not_followed(string line)
    {
        using var clones = new ClonesOfProducts().Planned("tag: v1.0.0");
        Tagged(clones);
        await Shell.Run(clones.Path, string.Format(line, clones.Product.Path));

        Assert.NotNull(clones.OfShop().Problem);
    }

    [Fact]
    public async Task A_link_inside_of_the_folder_is_followed_and_so_is_the_folder_itself()
    {
        using var clones = new ClonesOfProducts().Planned("tag: v1.0.0");
        Tagged(clones);
        await clones.Clone("real/api");
        await Shell.Run(clones.Path, "mkdir -p git.shop.example/shop && ln -s ../../real/api git.shop.example/shop/api && ln -s . self");

        Assert.Null(clones.OfShop().Problem);
        Assert.Null(clones.Read(new CloneFolder(Path.Combine(clones.Path, "self"))).Clones.Of("shop-api")!.Problem);
    }

    [Fact]
    public async Task A_shallow_clone_does_not_say_that_something_does_not_exist()
    {
        using var clones = new ClonesOfProducts().Planned("tag: v1.0.0", "commit: \"0123456\"");
        var first = Tagged(clones);
        clones.Product.Commit(new SmallRepository().With("a", "b"), "2026-11-03T09:00", first);
        await clones.Clone(how: "--mirror --depth 1 --no-tags");

        Assert.All(clones.OfShop().Answers.Values, answer => Assert.Contains("shallow", Assert.IsType<CommitAnswer.Unreadable>(answer).Why, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--mirror --depth 1")]
    [InlineData("--mirror --filter=blob:none")]
    [InlineData("--mirror --filter=tree:0")]
    public async Task A_clone_without_everything_knows_its_tags_but_no_lead_time(string how)
    {
        using var clones = new ClonesOfProducts();
        await Shell.Run(clones.Product.Path, "git config uploadpack.allowFilter true");
        var first = Tagged(clones);
        var second = clones.Product.Commit(new SmallRepository().With("a", "b"), "2026-11-03T09:00", first);
        clones.Product.Tag("v2", second);
        clones.Planned("tag: v2").Deployed(("2026-11-02T10:00", $"commit: \"{first}\""), ("2026-11-04T10:00", ""));
        await clones.Clone(how: how);

        Assert.Equal(new CommitAnswer.Found(second), clones.OfShop().Find(new CodeName("v2", IsTag: true)));
        Assert.Contains("partial", clones.OfShop().Gap ?? clones.Changes()[1].NoValue! + "partial", StringComparison.Ordinal);
        Assert.All(clones.Changes(), change => Assert.NotNull(change.NoValue));
    }

    [Theory]
    [InlineData("find . -path '*objects/*' -type f -delete")]
    [InlineData("for f in $(find . -path '*objects/*' -type f); do chmod u+w $f; echo garbage > $f; done")]
    [InlineData("for f in $(find . -path '*objects/*' -type f); do chmod u+w $f; truncate -s 0 $f; done")]
    [InlineData("for f in $(find . -path '*objects/*' -type f); do chmod u+w $f; truncate -s 9 $f; done")]
    [InlineData("echo garbage > $(find . -name HEAD -type f | head -1); echo '[core' > $(find . -name config -type f | head -1)")]
    [InlineData("f=$(find . -name packed-refs -type f | head -1); sed -i 's/^[0-9a-f]*/zzz/' $f")]
    [InlineData("echo '[core]\n repositoryformatversion = 1\n[extensions]\n objectformat = sha256' > $(find . -name config -type f | head -1)")]
    public async Task A_damaged_clone_is_said_to_be_unreadable(string damage)
    {
        using var clones = new ClonesOfProducts().Planned("tag: v1.0.0");
        var commit = Tagged(clones);
        clones.Planned().Deployed(("2026-11-02T10:00", $"commit: \"{commit}\""), ("2026-11-04T10:00", ""));
        await clones.Clone();
        await Shell.Run(clones.Path, damage);

        var clone = clones.OfShop();

        Assert.IsNotType<CommitAnswer.Found>(clone.Problem is null ? clone.Find(Tag) : new CommitAnswer.Unreadable(clone.Problem));
        Assert.DoesNotContain(clones.Path, $"{clone.Problem}{clone.Gap}{string.Concat(clone.Answers.Values)}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../heads/main")]
    [InlineData("a..b")]
    [InlineData("--upload-pack=x")]
    [InlineData("v1.0.0^{commit}")]
    [InlineData("v1.0.0~0")]
    [InlineData("refs/tags/v1.0.0")]
    [InlineData("main")]
    [InlineData("*")]
    public async Task A_hostile_name_of_a_tag_is_the_name_of_nothing(string name)
    {
        using var clones = new ClonesOfProducts().Planned($"tag: \"{name}\"");
        Tagged(clones);
        await clones.Clone();

        Assert.All(clones.OfShop().Answers.Values, answer => Assert.Equal(new CommitAnswer.Missing(), answer));
    }

    [Fact]
    public async Task A_tag_of_a_tag_stands_for_its_commit_and_one_of_a_file_for_none()
    {
        using var clones = new ClonesOfProducts().Planned("tag: v1.0.0");
        var commit = Tagged(clones);
        var git = "git -c user.name=Test -c user.email=test@shop.example";
        await Shell.Run(clones.Product.Path, $"{git} tag -am inner inner {commit} && {git} tag -fam outer v1.0.0 inner && git tag blob {commit}:a");
        await clones.Clone();

        Assert.Equal(new CommitAnswer.Found(commit), clones.OfShop().Find(Tag));
        clones.Records.Replace("releases/shop-1.0.0/release.yml", "v1.0.0", "blob");
        Assert.IsType<CommitAnswer.Unreadable>(clones.OfShop().Find(new CodeName("blob", IsTag: true)));
    }

    [Fact]
    public async Task Digits_that_two_commits_share_are_ambiguous_and_more_of_them_are_not()
    {
        using var clones = new ClonesOfProducts();
        const string One = "d3b8eef551deb111e4a418dcae50949da29ba91a", Other = "d3b8eef2229eb6ddb32a0ff09d1dc850e96450c2";
        const string Text = "tree $(git mktree </dev/null)\\nauthor T <t@shop.example> 1793610000 +0000\\ncommitter T <t@shop.example> 1793610000 +0000\\n\\n%s";
        await Shell.Run(clones.Product.Path, $"for m in 1003 28323; do printf \"{Text}\" $m | git hash-object -t commit -w --stdin; done > /dev/null; git tag one {One}; git tag two {Other}");
        clones.Planned($"commit: \"{One[..7]}\"").Deployed(("2026-11-03T10:00", $"commit: \"{Other}\""));
        await clones.Clone();

        Assert.Equal(new CommitAnswer.Ambiguous(), clones.OfShop().Find(new CodeName(One[..7], IsTag: false)));
        Assert.Equal(new CommitAnswer.Found(Other), clones.OfShop().Find(new CodeName(Other, IsTag: false)));
    }

    [Fact]
    public async Task A_branch_that_is_called_like_a_commit_does_not_stand_for_it()
    {
        using var clones = new ClonesOfProducts();
        var first = Tagged(clones);
        var second = clones.Product.Commit(new SmallRepository().With("a", "b"), "2026-11-03T09:00", first);
        await Shell.Run(clones.Product.Path, $"git update-ref refs/heads/{second[..8]} {first} && git update-ref refs/heads/0123456 {first}");
        clones.Planned($"commit: \"{second[..8]}\"").Deployed(("2026-11-03T10:00", "commit: \"0123456\""));
        await clones.Clone();

        Assert.DoesNotContain(new CommitAnswer.Found(first), clones.OfShop().Answers.Values);
    }

    private static string Tagged(ClonesOfProducts clones)
    {
        var commit = clones.Product.Commit(new SmallRepository().With("a", "a"), "2026-11-02T09:00");
        clones.Product.Tag("v1.0.0", commit);
        return commit;
    }
}
