using System.Reflection;

namespace ReleasePortal.Site;

/// <summary>The schema of the JSON feeds, which is written by hand because it is a promise.</summary>
public static class FeedSchema
{
    private const string Name = "calendar-feed.schema.json";

    public static KeyValuePair<string, string> File
    {
        get
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Name)!;
            using var reader = new StreamReader(stream);
            return KeyValuePair.Create(Name, reader.ReadToEnd());
        }
    }
}
