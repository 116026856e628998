using Microsoft.Playwright;
using ReleasePortal.BrowserTests.Browsing;

namespace ReleasePortal.BrowserTests;

/// <summary>Every type of page in the light scheme, by all rules.</summary>
public sealed class LightPageTests(Reader reader) : PageTypeTests(reader, ColorScheme.Light)
{
    protected override object Rules => Axe.AllButContrast;

    [Theory, MemberData(nameof(Types))]
    public Task A_page_is_accessible_and_fits_at_every_size(string template, string address) => Try(template, address);
}
