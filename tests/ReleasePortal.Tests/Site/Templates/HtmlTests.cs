using ReleasePortal.Site.Templates;
using Xunit;

namespace ReleasePortal.Tests.Site.Templates;

public sealed class HtmlTests
{
    [Fact]
    public void What_stands_in_a_hole_is_escaped_unless_it_is_HTML()
    {
        var name = "<b title='x'>\"a\" & b</b>";

        Assert.Equal(
            "<i>&lt;b title=&#39;x&#39;&gt;&quot;a&quot; &amp; b&lt;/b&gt;<u>1.5</u></i>",
            Html.Of($"<i>{name}{Html.Of($"<u>{1.5}</u>")}</i>").Markup);
    }
}
