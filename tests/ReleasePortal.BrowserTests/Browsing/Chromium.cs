namespace ReleasePortal.BrowserTests.Browsing;

/// <summary>The browser that this machine has; none is downloaded.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Without a sandbox, because tests also run as root and see only our own pages; and without any talk to other hosts.</summary>
    public static readonly IReadOnlyList<string> Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    public static string Executable => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } chosen ? chosen : Find();

    private static string Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("Please install Chromium, or name it in the variable CHROMIUM.");
    }
}
