using NodaTime;
using ReleasePortal.Cli;
using ReleasePortal.Tests.Cli.CommandLine;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Cli.Commands;

/// <summary>A new portal is right from its first minute: nothing is found in it, it can be built, and a release can be proposed.</summary>
public sealed class InitCommandTests : IDisposable
{
    private static readonly string[] Answers = ["--organisation", "Example: Shop", "--time-zone", "Europe/Berlin", "--team", "Web & Co", "--handle", "web-lead", "--contact", "#web", "--product", "Größe 7"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("startup")]
    [InlineData("regulated")]
    public async Task A_new_portal_passes_its_check_can_be_built_and_takes_a_release(string profile)
    {
        Assert.Equal(ExitStatus.Ok, (await Run(folder.Path, ["init", "new", "--profile", profile, .. Answers])).Status);
        var root = Path.Combine(folder.Path, "new");
        await Shell.Run(root, "git init -q && git add -A && git -c user.name=web-lead -c user.email=web-lead@shop.example commit -q -m Begin");

        var (check, findings) = await Run(root, "check");
        var (build, _) = await Run(root, "build", "--output", Path.Combine(folder.Path, "site"));
        var (proposed, said) = await Run(root, "new", "release", "--product", Product(root), "--product-version", "1.0.0", "--summary", "The first one.", "--start", "next", "--verifier", "web-lead");

        Assert.Equal((ExitStatus.Ok, ExitStatus.Ok), (check, build));
        Assert.DoesNotContain("error[", findings, StringComparison.Ordinal);
        Assert.True(proposed == ExitStatus.Ok, said);
        Assert.True(File.Exists(Path.Combine(folder.Path, "site", "index.html")));
    }

    [Fact]
    public async Task Everything_that_the_repository_needs_is_in_it()
    {
        await Run(folder.Path, ["init", "new", .. Answers]);

        foreach (var path in (string[])["README.md", "portal.yml", "content/roles.yml", ".github/workflows/portal.yml", ".github/workflows/comment.yml", ".github/ISSUE_TEMPLATE/hotfix-request.yml", ".vscode/settings.json", ".config/dotnet-tools.json", "schemas/release.schema.json", "content/templates/release/release.yml", ".gitignore"])
            Assert.True(File.Exists(Path.Combine(folder.Path, "new", path)), path);
        Assert.Equal(
            File.ReadAllText(Path.Combine(SourceTree.Root, "content", "templates", "release", "release.yml")),
            folder.Read("new/content/templates/release/release.yml"));
        Assert.DoesNotContain("{", folder.Read("new/README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_in_which_something_lies_is_refused_and_one_of_Git_alone_is_not()
    {
        await Shell.Run(folder.Path, "git init -q && mkdir other && touch other/file");

        var (refused, said) = await Run(folder.Path, ["init", "other", .. Answers]);
        var (full, _) = await Run(folder.Path, ["init", .. Answers]);
        Directory.Delete(Path.Combine(folder.Path, "other"), recursive: true);
        var (taken, _) = await Run(folder.Path, ["init", .. Answers]);

        Assert.Equal((ExitStatus.WrongUse, ExitStatus.WrongUse, ExitStatus.Ok), (refused, full, taken));
        Assert.Contains("other is not empty: file is in it.", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_named_at_once_and_nothing_is_written()
    {
        var (status, said) = await Run(folder.Path, "init", "new", "--organisation", "Example");

        Assert.Equal(ExitStatus.WrongUse, status);
        Assert.Contains("--time-zone, --team, --handle, --contact and --product are missing", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "new")));
    }

    private static string Product(string root) => Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(Path.Combine(root, "content", "products")).Single());

    private static async Task<(ExitStatus Status, string Said)> Run(string folder, params string[] arguments)
    {
        var portal = new PortalRun { Folder = folder, Clock = new Fixed() };
        var status = await portal.Run(arguments);
        return (status, portal.Output + portal.Messages);
    }

    private sealed class Fixed : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromUtc(2026, 11, 23, 6, 0);
    }
}
