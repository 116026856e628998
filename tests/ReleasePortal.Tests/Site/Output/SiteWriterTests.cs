using System.Text.Json;
using ReleasePortal.Site;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Site.Output;

public sealed class SiteWriterTests
{
    private static readonly BuildFacts Facts = new(SmallSite.Now, "4f2c9ab", SmallSite.Now, "0.0.0");

    [Fact]
    public void A_build_that_does_not_finish_leaves_the_old_site_and_nothing_beside_it()
    {
        using var folder = new TemporaryFolder();
        var site = Path.Combine(folder.Path, "site");
        Write(site, "old");

        using (var writer = SiteWriter.Open(site))
            writer.Put(Address.Home, "new"u8.ToArray());

        Assert.Equal("old", File.ReadAllText(Path.Combine(site, "index.html")));
        Assert.Equal([site], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void The_new_site_takes_the_place_of_the_old_one_as_a_whole()
    {
        using var folder = new TemporaryFolder();
        var site = Path.Combine(folder.Path, "site");
        Write(site, "old", "gone/");
        Write(site, "new");

        Assert.Equal("new", File.ReadAllText(Path.Combine(site, "index.html")));
        Assert.False(Directory.Exists(Path.Combine(site, "gone")));
        Assert.Equal([site], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void The_manifest_lists_every_file_with_its_hash()
    {
        using var folder = new TemporaryFolder();
        var site = Path.Combine(folder.Path, "site");
        Write(site, "hello", "a/");

        using var manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(site, "build.json")));
        var files = manifest.RootElement.GetProperty("files");
        Assert.Equal(["a/index.html", "index.html"], files.EnumerateObject().Select(file => file.Name));
        Assert.Equal("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824", files.GetProperty("index.html").GetString());
        Assert.Equal("2026-11-23T06:00:00Z", manifest.RootElement.GetProperty("now").GetString());
    }

    [Fact]
    public void A_second_build_is_told_who_holds_the_folder()
    {
        using var folder = new TemporaryFolder();
        var site = Path.Combine(folder.Path, "site");
        using var first = SiteWriter.Open(site);

        var refusal = Assert.Throws<OutputFolderException>(() => SiteWriter.Open(site));

        Assert.Contains($"process {Environment.ProcessId}", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_dead_build_left_does_not_block()
    {
        using var folder = new TemporaryFolder();
        var site = Path.Combine(folder.Path, "site");
        Directory.CreateDirectory(site + ".draft-1");
        File.WriteAllText(site + ".lock", "");

        Write(site, "new");

        Assert.Equal([site], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_folder_with_something_else_in_it_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "thesis.txt"), "x");

        Assert.Throws<OutputFolderException>(() => SiteWriter.Open(folder.Path));
        Assert.True(File.Exists(Path.Combine(folder.Path, "thesis.txt")));
    }

    private static void Write(string site, string text, params string[] more)
    {
        using var writer = SiteWriter.Open(site);
        foreach (var path in more.Append(""))
            writer.Put(new Address(path), System.Text.Encoding.UTF8.GetBytes(text));
        writer.Publish(Facts);
    }
}
