using Microsoft.Playwright;

namespace ReleasePortal.BrowserTests.Browsing;

/// <summary>The sizes of window that pages are tried at.</summary>
internal static class Screens
{
    public static readonly ViewportSize Phone = new() { Width = 390, Height = 844 };
    public static readonly ViewportSize Tablet = new() { Width = 768, Height = 1024 };
    public static readonly ViewportSize Desktop = new() { Width = 1440, Height = 900 };
    public static readonly IReadOnlyList<ViewportSize> All = [Phone, Tablet, Desktop];
}
