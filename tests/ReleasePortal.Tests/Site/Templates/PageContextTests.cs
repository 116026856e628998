using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Parts;
using ReleasePortal.Site.Templates;
using Scriban.Syntax;
using Xunit;

namespace ReleasePortal.Tests.Site.Templates;

public sealed class PageContextTests
{
    private static readonly LinkBase OnReleases = new(new Address("releases/"), null);

    [Fact]
    public void Words_are_escaped_and_addresses_are_relative_to_the_page() => Assert.Equal(
        "<a href=\"../teams/web/\">&lt;Web&gt;</a>",
        Render(new PageLink(new Address("teams/web/"), "<Web>")));

    [Fact]
    public void A_part_within_a_part_is_rendered_once_and_not_escaped_twice() => Assert.Equal(
        "<p><a href=\"./\">R&amp;D</a></p>",
        Render(new Paragraph(new PageLink(new Address("releases/"), "R&D"))));

    [Fact]
    public void A_name_that_the_model_does_not_have_is_an_error()
    {
        var error = Assert.Throws<ScriptRuntimeException>(() => Render(new WithoutMembers()));

        Assert.Contains("partials/page-link", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_no_finished_word_is_an_error() =>
        Assert.Throws<ScriptRuntimeException>(() => Render(new Counting(7, new Address(""))));

    private static string Render(TemplatedPart part)
    {
        using var output = new StringWriter();
        new PageContext().Render(part, new object(), OnReleases, output);
        return output.ToString().Trim();
    }

    private sealed record WithoutMembers() : TemplatedPart("partials/page-link");

    private sealed record Counting(int Words, Address To) : TemplatedPart("partials/page-link");
}
