using System.Text;
using ReleasePortal.Cli.Serving;
using Xunit;

namespace ReleasePortal.Tests.Cli.Serving;

public sealed class LiveReloadTests
{
    [Fact]
    public void The_script_stands_at_the_end_of_the_head()
    {
        var page = LiveReload.Into("<head><title>x</title></head><body></head>"u8, "7-1");

        Assert.Equal(
            """<head><title>x</title><script type="module" src="/-portal/live.js?build=7-1"></script></head><body></head>""",
            Encoding.UTF8.GetString(page));
    }

    [Fact]
    public void A_page_without_a_head_stays_as_it_is() =>
        Assert.Equal("<p>x</p>"u8.ToArray(), LiveReload.Into("<p>x</p>"u8, "7-1"));
}
