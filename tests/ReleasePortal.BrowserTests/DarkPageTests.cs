using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using ReleasePortal.BrowserTests.Browsing;

namespace ReleasePortal.BrowserTests;

/// <summary>Every type of page in the dark scheme, by the rules that a colour can break.</summary>
public sealed class DarkPageTests(Reader reader) : PageTypeTests(reader, ColorScheme.Dark)
{
    protected override AxeRunOptions? Rules { get; } = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } };

    [Theory, MemberData(nameof(Types))]
    public Task A_page_is_accessible_and_fits_at_every_size(string template, string address) => Try(template, address);
}
