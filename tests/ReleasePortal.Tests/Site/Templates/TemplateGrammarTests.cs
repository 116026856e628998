using ReleasePortal.Site.Templates;
using Scriban;
using Xunit;

namespace ReleasePortal.Tests.Site.Templates;

public sealed class TemplateGrammarTests
{
    [Theory]
    [InlineData("{{ if page.state == \"open\" }}x{{ end }}")]
    [InlineData("{{ x = 1 }}")]
    [InlineData("{{ capture x }}a{{ end }}")]
    [InlineData("{{ include \"partials/state\" | html.escape }}")]
    [InlineData("{{ page.count + 1 }}")]
    [InlineData("{{ func f }}x{{ end }}")]
    [InlineData("{{ with page }}x{{ end }}")]
    [InlineData("{{ while true }}x{{ end }}")]
    [InlineData("{{ page[\"title\"] }}")]
    public void A_template_that_decides_or_computes_is_refused(string text) =>
        Assert.Throws<InvalidOperationException>(() => TemplateGrammar.Check("x.html", Template.Parse(text).Page!));

    [Theory]
    [InlineData("{{ page.title }}")]
    [InlineData("{{ if page.banner }}a{{ else }}b{{ end }}")]
    [InlineData("{{ for row in page.rows }}{{ row.name }}{{ end }}")]
    [InlineData("{{ icon \"rocket\" }}{{ icon it.icon }}")]
    public void What_the_theme_needs_is_allowed(string text) =>
        TemplateGrammar.Check("x.html", Template.Parse(text).Page!);
}
