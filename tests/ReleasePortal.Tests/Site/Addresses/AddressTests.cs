using ReleasePortal.Site.Addresses;
using Xunit;

namespace ReleasePortal.Tests.Site.Addresses;

public sealed class AddressTests
{
    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../x/")]
    [InlineData("releases/../../x")]
    [InlineData("releases//x/")]
    [InlineData("releases/.hidden/")]
    [InlineData("releases/a b/")]
    [InlineData("releases/\u202Ex/")]
    [InlineData("https://elsewhere.example/")]
    public void What_leaves_the_output_folder_is_no_address(string path) =>
        Assert.Throws<ArgumentException>(() => new Address(path));

    [Theory]
    [InlineData("", "index.html")]
    [InlineData("releases/web-1/", "releases/web-1/index.html")]
    [InlineData("404.html", "404.html")]
    public void A_folder_is_written_as_its_index(string path, string file) => Assert.Equal(file, new Address(path).File);

    [Fact]
    public void The_way_up_ends_at_the_start_page()
    {
        var notes = new Address("releases/web-1/notes/");

        Assert.Equal(new Address("releases/web-1/"), notes.Parent);
        Assert.Equal(Address.Home, new Address("releases/").Parent);
        Assert.Null(Address.Home.Parent);
    }
}
