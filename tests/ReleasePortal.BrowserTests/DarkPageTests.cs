using Microsoft.Playwright;
using ReleasePortal.BrowserTests.Browsing;

namespace ReleasePortal.BrowserTests;

/// <summary>Of every type of page the one with the most to show, in the dark scheme, by the rules that a colour can break: it has every colour that one with less has.</summary>
public sealed class DarkPageTests(Reader reader) : PageTypeTests(reader, ColorScheme.Dark)
{
    protected override object Rules => Axe.OnlyLinks;

    [Theory, MemberData(nameof(Fullest))]
    public Task A_page_is_accessible_and_fits_at_every_size(string template, string address) => Try(template, address);
}
