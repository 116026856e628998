using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ReleasePortal.Site.Feeds;

/// <summary>
/// How JSON is written that may be printed into a log. Programs read the same; a service that obeys <c>##[…]</c> or <c>##vso[…]</c> wherever
/// they stand in a line finds none, because number signs are written as escapes.
/// </summary>
public static class InertJson
{
    public static readonly JavaScriptEncoder Encoder = Made();

    private static JavaScriptEncoder Made()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.BasicLatin);
        settings.ForbidCharacter('#');
        return JavaScriptEncoder.Create(settings);
    }
}
