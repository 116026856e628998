namespace ReleasePortal.Tests.Fixtures;

/// <summary>A <c>portal.yml</c> with what is required and nothing else.</summary>
internal static class LeastSettings
{
    public const string Text = """
        title: Release Portal
        organisation: Example
        time_zone: Europe/Berlin
        audiences: [internal]

        """;
}
