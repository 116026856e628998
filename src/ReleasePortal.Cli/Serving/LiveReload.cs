using System.Text;

namespace ReleasePortal.Cli.Serving;

/// <summary>
/// Makes a page reload itself when there is a newer build. The script is a file of this server, because the site's
/// policy allows no other kind.
/// </summary>
internal static class LiveReload
{
    /// <summary>Nothing of the site has such an address: its folders start with a letter or digit.</summary>
    public const string ScriptPath = "/-portal/live.js";

    public const string EventsPath = "/-portal/events";

    public static readonly ServedFile Script = new(
        """
        const shown = new URL(import.meta.url).searchParams.get('build');
        new EventSource('/-portal/events').onmessage = event => {
          if (event.data !== shown) location.reload();
        };

        """u8.ToArray(),
        ContentTypes.Of(".js"));

    /// <summary>The page with the script at the end of its head.</summary>
    public static byte[] Into(ReadOnlySpan<byte> page, string build)
    {
        var end = page.IndexOf("</head>"u8);
        if (end < 0)
            return page.ToArray();
        var script = Encoding.ASCII.GetBytes($"<script type=\"module\" src=\"{ScriptPath}?build={build}\"></script>");
        return [.. page[..end], .. script, .. page[end..]];
    }
}
