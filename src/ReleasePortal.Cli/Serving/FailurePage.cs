using System.Net;
using System.Text;

namespace ReleasePortal.Cli.Serving;

/// <summary>The page that stands in for all others when the site could not be built.</summary>
internal static class FailurePage
{
    public const string StylePath = "/-portal/failure.css";

    public static readonly ServedFile Style = new(
        """
        body { font: 17px/1.6 system-ui, sans-serif; max-width: 60ch; margin: 15vh auto; padding: 0 24px }
        h1 { font-size: 28px; line-height: 1.3; border-left: 6px solid #d0342c; padding-left: 16px }
        p { overflow-wrap: anywhere }

        """u8.ToArray(),
        ContentTypes.Of(".css"));

    public static ServedFile Of(string problem, string build) => new(
        LiveReload.Into(
            Encoding.UTF8.GetBytes(
                $"""
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width,initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <link rel="stylesheet" href="{StylePath}">
                <title>The site could not be built</title>
                </head>
                <body>
                <h1>The site could not be built</h1>
                <p>{WebUtility.HtmlEncode(problem)}</p>
                <p>This page goes away by itself as soon as the cause is gone.</p>
                </body>
                </html>

                """),
            build),
        ContentTypes.Html);
}
