namespace ReleasePortal.BrowserTests.Site;

/// <summary>A template and a page that it makes.</summary>
/// <param name="Address">Relative to the site, such as <c>releases/payments-5.3.0/</c>.</param>
/// <param name="IsFullest">Whether no page of the template has more to show.</param>
public sealed record PageType(string Template, string Address, bool IsFullest);
